import type { Draft, Present, School } from './api';
import {
  boardAfter,
  clashes,
  type Lane,
  matches,
  movesOf,
  reasonsAsked,
  stillMoves,
  withMoves,
} from './model';

const school = (schoolId: string, inspectorId?: string, more: Partial<School> = {}): School => ({
  schoolId,
  code: `code-${schoolId}`,
  name: `school-${schoolId}`,
  kind: 'PRIMARY',
  large: false,
  rotationDue: false,
  inspectorId,
  ...more,
});
const inspector = (inspectorId: string, takesSchools = true, districtIds: string[] = []) => ({
  inspectorId,
  number: inspectorId,
  name: inspectorId,
  kind: 'PART_TIME' as const,
  takesSchools,
  districtIds,
});
const all = [school('1', 'a'), school('2', 'a'), school('3')];
const present: Present = {
  day: '2026-11-22',
  limit: 2,
  schools: all,
  inspectors: [inspector('a'), inspector('b')],
  districts: [],
  bars: [{ inspectorId: 'b', schoolId: '3', ground: 'OTHER' }],
};
const laneOf = (board: { lanes: Lane[] }, id: string) =>
  board.lanes.find((lane) => lane.inspectorId === id) as Lane;

test('the board shows the load after the moves in number and level, and what it was', () => {
  const moves = withMoves(new Map(), all, ['3'], 'a');
  const board = boardAfter(present, moves);
  expect(board.unassigned).toEqual([]);
  expect(board.lanes.map(({ count, level, before }) => [count, level, before])).toEqual([
    [3, 'OVER', 'FULL'],
    [0, 'NORMAL', 'NORMAL'],
  ]);
  expect(reasonsAsked(board, moves).map((lane) => lane.inspectorId)).toEqual(['a']);
});

test('a school sent back to the unassigned leaves its lane', () => {
  const board = boardAfter(present, withMoves(new Map(), all, ['1'], null));
  expect(board.unassigned.map((one) => one.schoolId)).toEqual(['1', '3']);
  expect(laneOf(board, 'a').level).toBe('NORMAL');
});

test('moving back to the place of today undoes the move', () => {
  const there = withMoves(new Map(), all, ['1'], 'b');
  expect(withMoves(there, all, ['1'], 'a').size).toBe(0);
  expect(withMoves(withMoves(new Map(), all, ['3'], 'b'), all, ['3'], null).size).toBe(0);
});

test('what a move would meet is known before the drop', () => {
  const board = boardAfter(present, new Map());
  const kinds = (at: string, who: ReturnType<typeof inspector>, ids: string[], plan = present) =>
    clashes(plan, laneOf(board, at), who, ids).map((clash) => clash.kind);
  expect(kinds('b', inspector('b'), ['3'])).toEqual(['recused']);
  expect(kinds('a', inspector('a'), ['3'])).toEqual(['over']);
  expect(kinds('a', inspector('a'), ['1'])).toEqual([]);
  expect(kinds('b', inspector('b', false), ['1'])).toEqual(['absent']);
  const large = { ...present, schools: [...all, school('4', undefined, { large: true, districtId: 'd1' })] };
  expect(kinds('a', inspector('a', true, ['d2']), ['4'], large)).toEqual(['over', 'large', 'district']);
  expect(clashes(present, laneOf(board, 'b'), inspector('b'), ['3'])[0]?.hard).toBe(true);
});

test('a draft is laid out on the present of today', () => {
  const draft = {
    moves: [
      { schoolId: '1', schoolName: '', toId: 'b', causes: [] },
      { schoolId: '2', schoolName: '', toId: 'a', causes: [] },
      { schoolId: 'gone', schoolName: '', toId: 'b', causes: [] },
    ],
  } as unknown as Draft;
  expect([...movesOf(draft, all)]).toEqual([['1', 'b']]);
});

test('another day keeps the moves, but for what is so by then or gone', () => {
  const moves = new Map([
    ['1', 'b'],
    ['2', null],
    ['3', 'a'],
  ]);
  expect([...stillMoves(moves, [school('1', 'b'), school('2', 'a')])]).toEqual([['2', null]]);
});

test('filters look at district, school and inspector', () => {
  const one = { ...school('1', 'a'), districtId: 'd1' };
  expect(matches(one, { districtId: 'd2' }, 'Li')).toBe(false);
  expect(matches(one, { q: 'Li' }, 'Li')).toBe(true);
  expect(matches(one, { q: 'school-1' }, 'Li')).toBe(true);
  expect(matches(one, { q: 'other' }, 'Li')).toBe(false);
});
