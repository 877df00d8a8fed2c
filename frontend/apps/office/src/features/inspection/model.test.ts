import { inspectionEdition, inspectionRow } from '../../testing/samples';
import { differing, neighbour, reviewable } from './model';

test('a record of one’s own waits for somebody else', () => {
  const own = inspectionRow({ id: 'i2', actions: ['CORRECT'] });
  expect(reviewable([inspectionRow(), own]).map(({ id }) => id)).toEqual(['i1']);
});

test('the queue ends where it ends', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  expect(neighbour(rows, 'a', 1)).toBe('b');
  expect(neighbour(rows, 'b', 1)).toBe('b');
  expect(neighbour(rows, 'a', -1)).toBe('a');
});

test('two editions are compared part by part, in the order of the form', () => {
  const before = inspectionEdition().content;
  const after = inspectionEdition({}, { remarks: '上午到校', matters: [6, 7], arrivedAt: '08:30' }).content;
  expect(differing(before, before)).toEqual([]);
  expect(differing(before, after)).toEqual(['arrivedAt', 'matters', 'remarks']);
});
