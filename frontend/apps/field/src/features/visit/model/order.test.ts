import { ApiError, NetworkError } from '@shared/client';
import type { OutboxItem } from '../../../store/db';
import { full, viewOf } from '../../../test/samples';
import { afterFailure, nextOf, pauseAfter, pauseUntilNext } from './order';
import { toRecord } from './record';
import { DraftConflict } from './session';

const NOW = 1_000_000_000;
const item = (more: Partial<OutboxItem>): OutboxItem => ({
  id: 'x',
  ownerId: 'person-1',
  visitId: 'visit-1',
  kind: 'photo',
  state: 'waiting',
  size: 1,
  createdAt: 0,
  tries: 0,
  notBefore: 0,
  ...more,
});
const record = (more: Partial<OutboxItem> = {}) => item({ id: 'visit-1', kind: 'submission', ...more });

test('files go first, and a record only when all of its own have arrived', () => {
  const photo = item({ id: 'p' });
  expect(nextOf([record(), photo], NOW)?.id).toBe('p');
  expect(nextOf([record(), { ...photo, state: 'sent' }], NOW)?.id).toBe('visit-1');
  expect(nextOf([record(), { ...photo, state: 'refused' }], NOW)).toBeUndefined();
  expect(nextOf([record(), { ...photo, notBefore: NOW + 1 }], NOW)).toBeUndefined();
});

test('what is stuck holds up nothing of another visit', () => {
  const items = [
    item({ id: 'p', state: 'refused' }),
    record(),
    record({ id: 'visit-2', visitId: 'visit-2' }),
  ];
  expect(nextOf(items, NOW)?.id).toBe('visit-2');
});

test('a clock that was set back two hours holds nothing up', () => {
  const tried = item({ notBefore: NOW + 2_000 });
  expect(nextOf([tried], NOW)).toBeUndefined();
  expect(nextOf([tried], NOW - 7_200_000)).toBe(tried);
});

test.each([
  [1, 2_000],
  [2, 4_000],
  [5, 32_000],
  [9, 300_000],
  [400, 300_000],
])('after %i tries in vain it waits %i ms', (tries, pause) => {
  expect(pauseAfter(tries)).toBe(pause);
});

test('the next try is awaited, and nothing where only the person can help', () => {
  expect(pauseUntilNext([item({ notBefore: NOW + 500 }), record({ notBefore: NOW + 900 })], NOW)).toBe(500);
  expect(pauseUntilNext([item({})], NOW)).toBe(0);
  expect(pauseUntilNext([item({ state: 'refused' }), record()], NOW)).toBeUndefined();
  expect(pauseUntilNext([], NOW)).toBeUndefined();
});

const refusal = (status: number, code?: string) => new ApiError(status, { status, code });

test.each([
  ['silence', new NetworkError('network')],
  ['a broken server', refusal(503)],
  ['too much at once', refusal(429)],
  ['a twin at work', refusal(409, 'idempotency-key-in-flight')],
  ['a fault of ours', new TypeError('x')],
])('%s is tried again', (_, error) => {
  expect(afterFailure(item({ tries: 1 }), error, NOW)).toMatchObject({ tries: 2, notBefore: NOW + 4_000 });
});

test('a refusal waits for the person, with the words of the server', () => {
  const error = new ApiError(422, { status: 422, title: '照片已损坏' });
  expect(afterFailure(item({}), error, NOW)).toEqual({ state: 'refused', problem: error.problem });
  expect(afterFailure(item({}), refusal(413), NOW).state).toBe('refused');
  expect(afterFailure(record(), new DraftConflict(viewOf(toRecord(full()))), NOW)).toEqual({
    state: 'conflict',
  });
});
