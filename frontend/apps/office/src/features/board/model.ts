import type { Caseload, Duty } from './api';

/** School id to its new inspector; `null` sends the school back to the unassigned. */
export type Moves = ReadonlyMap<string, string | null>;

export interface Lane {
  inspectorId: string;
  name: string;
  count: number;
  limit: number;
  level: Caseload['level'];
  before: Caseload['level'];
  cards: Duty[];
}

export interface Board {
  unassigned: Duty[];
  lanes: Lane[];
}

const byInspector = (duty: Duty, moves: Moves): string | null =>
  moves.get(duty.schoolId) !== undefined ? (moves.get(duty.schoolId) ?? null) : (duty.inspectorId ?? null);

function level(count: number, limit: number): Caseload['level'] {
  if (count > limit) return 'OVER';
  return count === limit ? 'FULL' : 'NORMAL';
}

/** The board as it would be after the moves; the server stays the judge when they are submitted. */
export function boardAfter(duties: Duty[], caseloads: Caseload[], moves: Moves): Board {
  const cards = new Map<string | null, Duty[]>();
  for (const duty of duties) {
    const lane = byInspector(duty, moves);
    cards.set(lane, [...(cards.get(lane) ?? []), duty]);
  }
  const lanes = caseloads.map((one) => {
    const mine = cards.get(one.inspectorId) ?? [];
    return {
      inspectorId: one.inspectorId,
      name: one.name,
      count: mine.length,
      limit: one.limit,
      level: level(mine.length, one.limit),
      before: one.level,
      cards: mine,
    };
  });
  return { unassigned: cards.get(null) ?? [], lanes };
}

/** A school moved back to where it is today is no move. */
export function withMoves(moves: Moves, duties: Duty[], schoolIds: string[], target: string | null): Moves {
  const next = new Map(moves);
  const today = new Map(duties.map((duty) => [duty.schoolId, duty.inspectorId ?? null]));
  for (const id of schoolIds) {
    if (today.get(id) === target) next.delete(id);
    else next.set(id, target);
  }
  return next;
}

export function without(moves: Moves, schoolIds: string[]): Moves {
  const next = new Map(moves);
  for (const id of schoolIds) next.delete(id);
  return next;
}

export interface Group {
  target: string | null;
  schoolIds: string[];
}

/** One request per inspector. Releases go first and inspectors with room next, so that a swap needs no reason. */
export function groupsOf(moves: Moves, caseloads: Caseload[]): Group[] {
  const groups = new Map<string | null, string[]>();
  for (const [schoolId, target] of moves) groups.set(target, [...(groups.get(target) ?? []), schoolId]);
  const load = new Map(caseloads.map((one) => [one.inspectorId, one.count]));
  const weight = (target: string | null) => (target === null ? -1 : (load.get(target) ?? 0));
  return [...groups]
    .map(([target, schoolIds]) => ({ target, schoolIds }))
    .sort((a, b) => weight(a.target) - weight(b.target));
}

export function matches(duty: Duty, search: { districtId?: string; q?: string }, laneName: string): boolean {
  const inDistrict = !search.districtId || duty.districtId === search.districtId;
  const wanted = search.q ?? '';
  return inDistrict && (`${duty.schoolName}${duty.schoolCode}`.includes(wanted) || laneName.includes(wanted));
}
