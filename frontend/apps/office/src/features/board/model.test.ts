import type { Caseload, Duty } from './api';
import { boardAfter, groupsOf, matches, withMoves } from './model';

const duty = (schoolId: string, inspectorId?: string): Duty => ({
  schoolId,
  schoolCode: `code-${schoolId}`,
  schoolName: `school-${schoolId}`,
  kind: 'PRIMARY',
  large: false,
  overRatio: false,
  inspectorId,
});
const load = (inspectorId: string, count: number): Caseload => ({
  inspectorId,
  number: inspectorId,
  name: inspectorId,
  kind: 'PART_TIME',
  count,
  limit: 2,
  level: 'NORMAL',
  schools: [],
  advice: [],
});
const all = [duty('1', 'a'), duty('2', 'a'), duty('3')];

test('the board shows the load after the moves in number and level', () => {
  const moves = withMoves(new Map(), all, ['3'], 'a');
  const board = boardAfter(all, [load('a', 2), load('b', 0)], moves);
  expect(board.unassigned).toEqual([]);
  expect(board.lanes.map(({ count, level }) => [count, level])).toEqual([
    [3, 'OVER'],
    [0, 'NORMAL'],
  ]);
});

test('a school sent back to the unassigned leaves its lane', () => {
  const board = boardAfter(all, [load('a', 2)], withMoves(new Map(), all, ['1'], null));
  expect(board.unassigned.map((one) => one.schoolId)).toEqual(['1', '3']);
  expect(board.lanes[0]?.level).toBe('NORMAL');
});

test('moving back to the place of today undoes the move', () => {
  const there = withMoves(new Map(), all, ['1'], 'b');
  expect(withMoves(there, all, ['1'], 'a').size).toBe(0);
  expect(withMoves(withMoves(new Map(), all, ['3'], 'b'), all, ['3'], null).size).toBe(0);
});

test('one request per inspector, releases first, the fullest inspector last', () => {
  const moves = new Map<string, string | null>([
    ['3', 'a'],
    ['2', 'b'],
    ['1', null],
  ]);
  expect(groupsOf(moves, [load('a', 2), load('b', 0)]).map((group) => group.target)).toEqual([
    null,
    'b',
    'a',
  ]);
});

test('filters look at district, school and inspector', () => {
  const one = { ...duty('1', 'a'), districtId: 'd1' };
  expect(matches(one, { districtId: 'd2' }, 'Li')).toBe(false);
  expect(matches(one, { q: 'Li' }, 'Li')).toBe(true);
  expect(matches(one, { q: 'school-1' }, 'Li')).toBe(true);
  expect(matches(one, { q: 'other' }, 'Li')).toBe(false);
});
