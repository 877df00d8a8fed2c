import 'fake-indexeddb/auto';
import { ApiError, NetworkError, type Schemas } from '@shared/client';
import { calls, loseAnswer, refuse, server, stored } from '../../../test/fakeServer';
import { full, VISIT, viewOf } from '../../../test/samples';
import type { Draft } from './draft';
import { toRecord } from './record';
import { DraftConflict, VisitSession } from './session';
import { dropDraft, findDraft, keepDraft } from './store';

const local = () => findDraft(VISIT, 'person-1');
const open = (draft: Draft = full()) => new VisitSession(draft, 5);
const saveOf = (session: VisitSession) => session.snapshot().save;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  stored.clear();
  calls.length = 0;
  await dropDraft(VISIT);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('every change lies on the phone at once and on the server soon after', async () => {
  const session = open();
  session.change({ remarks: '一' });
  session.change({ remarks: '一二' });
  await session.kept();
  expect((await local())?.remarks).toBe('一二');
  await vi.waitFor(() => expect(saveOf(session)).toBe('saved'));
  expect(stored.get(VISIT)).toMatchObject({ remarks: '一二', state: 'DRAFT' });
  expect(calls).toEqual([`PUT /api/inspections/${VISIT}`]);
  await vi.waitFor(async () => expect((await local())?.version).toBe(1));
});

test('what is saved already is not sent again', async () => {
  const session = open();
  await session.saveQuietly();
  await session.saveQuietly();
  expect(calls).toHaveLength(1);
});

test('without network the words stay and go out later', async () => {
  const session = open();
  loseAnswer('put');
  session.change({ remarks: '没有网络' });
  await vi.waitFor(() => expect(saveOf(session)).toBe('offline'));
  expect((await local())?.remarks).toBe('没有网络');
  await session.saveQuietly();
  expect(saveOf(session)).toBe('saved');
  expect(stored.get(VISIT)?.remarks).toBe('没有网络');
});

test('a save that arrived without an answer is recognised and not taken for a stranger', async () => {
  const session = open();
  loseAnswer('put', async (request) => {
    stored.set(VISIT, viewOf((await request.json()) as Schemas['InspectionRecord']));
  });
  await session.saveQuietly();
  expect(saveOf(session)).toBe('offline');
  session.change({ remarks: '后来补充' });
  await session.saveQuietly();
  expect(saveOf(session)).toBe('saved');
  expect(stored.get(VISIT)).toMatchObject({ remarks: '后来补充', version: 2 });
});

test('submitting sends the record, then the submission, and clears the phone', async () => {
  const session = open();
  await keepDraft(full());
  const view = await session.submit();
  expect(view.state).toBe('SUBMITTED');
  expect(calls).toEqual([`PUT /api/inspections/${VISIT}`, `POST /api/inspections/${VISIT}/submission`]);
  expect(await local()).toBeUndefined();
});

test('a submission whose answer was lost is repeated without doing it twice', async () => {
  const session = open();
  loseAnswer('post', async () => {
    const held = stored.get(VISIT);
    if (held) stored.set(VISIT, { ...held, state: 'SUBMITTED' });
  });
  await expect(session.submit()).rejects.toBeInstanceOf(NetworkError);
  expect(await local()).toBeDefined();
  expect((await session.submit()).state).toBe('SUBMITTED');
  expect(await local()).toBeUndefined();
});

test('an ended session keeps the draft', async () => {
  const session = open();
  refuse('put', 401, { status: 401, code: 'unauthorized', title: '请登录' });
  session.change({ remarks: '登录已到期' });
  await expect(session.submit()).rejects.toMatchObject({ status: 401 });
  expect((await local())?.remarks).toBe('登录已到期');
});

test('words of a refusal stay at their field until that field is changed', async () => {
  const session = open();
  refuse('post', 422, {
    status: 422,
    code: 'invalid',
    title: '请修改后再提交',
    violations: [
      { field: '/problems/0/description', code: 'Size', message: '请写明地点' },
      { field: '/remarks', code: 'Size', message: '备注过长' },
    ],
  });
  await expect(session.submit()).rejects.toBeInstanceOf(ApiError);
  expect(await local()).toBeDefined();
  session.change({ remarks: '短' });
  expect(session.snapshot().problem?.violations?.map((one) => one.message)).toEqual(['请写明地点']);
  session.change({ problems: [] });
  expect(session.snapshot().problem).toBeUndefined();
  await session.saveQuietly();
});

test('a rule that is named by its code alone is shown at its field too', async () => {
  const session = open();
  refuse('put', 422, {
    status: 422,
    code: 'inspection.left-before-arrival',
    title: '离校时间应晚于到校时间。',
  });
  await expect(session.submit()).rejects.toBeInstanceOf(ApiError);
  expect(session.snapshot().problem?.violations).toEqual([
    { field: '/leftAt', code: 'inspection.left-before-arrival', message: '离校时间应晚于到校时间。' },
  ]);
});

const elsewhere = () => viewOf({ ...toRecord(full()), remarks: '另一台手机' }, { version: 7 });

test('a copy changed elsewhere is never overwritten unasked, and mine can be kept', async () => {
  const session = open();
  stored.set(VISIT, elsewhere());
  await expect(session.submit()).rejects.toBeInstanceOf(DraftConflict);
  expect(saveOf(session)).toBe('conflict');
  expect(stored.get(VISIT)?.remarks).toBe('另一台手机');
  await session.keepMine();
  expect(saveOf(session)).toBe('saved');
  expect(stored.get(VISIT)?.remarks).toBe('随行一人');
});

test('or the other copy can be taken', async () => {
  const session = open();
  stored.set(VISIT, elsewhere());
  await session.saveQuietly();
  await session.takeTheirs();
  expect(session.snapshot()).toMatchObject({ save: 'saved', draft: { remarks: '另一台手机', version: 7 } });
  expect((await local())?.remarks).toBe('另一台手机');
});

test('changes after a submission made elsewhere are shown, not lost in silence', async () => {
  const session = open();
  stored.set(VISIT, { ...elsewhere(), state: 'SUBMITTED' });
  await expect(session.submit()).rejects.toBeInstanceOf(DraftConflict);
  await session.kept();
  expect(await local()).toBeDefined();
  await session.takeTheirs();
  expect(await local()).toBeUndefined();
});
