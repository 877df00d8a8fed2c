import type { Schemas } from '@shared/client';
import type { Draft, Inspector, Present, School } from './api';

/** School id to its new inspector; `null` sends the school back to the unassigned. */
export type Moves = ReadonlyMap<string, string | null>;
export type Level = Schemas['LoadLevel'];

export interface Lane {
  inspectorId: string;
  name: string;
  count: number;
  limit: number;
  level: Level;
  before: Level;
  cards: School[];
}

export interface Board {
  unassigned: School[];
  lanes: Lane[];
}

/** What a move would meet. A hard one makes it impossible, the others are for the office to weigh. */
export interface Clash {
  kind: 'recused' | 'absent' | 'over' | 'large' | 'district';
  hard: boolean;
  ground?: Schemas['RecusalGround'];
}

const holderOf = (school: School, moves: Moves): string | null =>
  moves.get(school.schoolId) !== undefined
    ? (moves.get(school.schoolId) ?? null)
    : (school.inspectorId ?? null);

function level(count: number, limit: number): Level {
  if (count > limit) return 'OVER';
  return count === limit ? 'FULL' : 'NORMAL';
}

/** The board as it would be after the moves; the server stays the judge when they are submitted. */
export function boardAfter({ schools, inspectors, limit }: Present, moves: Moves): Board {
  const cards = new Map<string | null, School[]>();
  const before = new Map<string | undefined, number>();
  for (const school of schools) {
    const lane = holderOf(school, moves);
    const known = cards.get(lane);
    if (known) known.push(school);
    else cards.set(lane, [school]);
    before.set(school.inspectorId, (before.get(school.inspectorId) ?? 0) + 1);
  }
  const lanes = inspectors.map(({ inspectorId, name }) => {
    const mine = cards.get(inspectorId) ?? [];
    return {
      inspectorId,
      name,
      count: mine.length,
      limit,
      level: level(mine.length, limit),
      before: level(before.get(inspectorId) ?? 0, limit),
      cards: mine,
    };
  });
  return { unassigned: cards.get(null) ?? [], lanes };
}

/** Known before the drop: what these schools would meet at that inspector. */
export function clashes(present: Present, lane: Lane, inspector: Inspector, schoolIds: string[]): Clash[] {
  const here = new Set(lane.cards.map((card) => card.schoolId));
  const coming = present.schools.filter(
    (school) => schoolIds.includes(school.schoolId) && !here.has(school.schoolId),
  );
  if (coming.length === 0) return [];
  const found: Clash[] = [];
  const bar = present.bars.find(
    (one) =>
      one.inspectorId === inspector.inspectorId && coming.some((school) => school.schoolId === one.schoolId),
  );
  if (bar) found.push({ kind: 'recused', hard: true, ground: bar.ground });
  if (!inspector.takesSchools) found.push({ kind: 'absent', hard: true });
  const after = [...lane.cards, ...coming];
  if (after.length > lane.limit) found.push({ kind: 'over', hard: false });
  if (after.length > 1 && after.some((school) => school.large)) found.push({ kind: 'large', hard: false });
  const elsewhere = coming.some(
    (school) => school.districtId !== undefined && !inspector.districtIds.includes(school.districtId),
  );
  if (elsewhere) found.push({ kind: 'district', hard: false });
  return found;
}

/** A school moved back to where it is today is no move. */
export function withMoves(
  moves: Moves,
  schools: School[],
  schoolIds: string[],
  target: string | null,
): Moves {
  const next = new Map(moves);
  const today = new Map(schools.map((school) => [school.schoolId, school.inspectorId ?? null]));
  for (const id of schoolIds) {
    if (today.get(id) === target) next.delete(id);
    else next.set(id, target);
  }
  return next;
}

/** What is still a move on the board of another day. */
export function stillMoves(moves: Moves, schools: School[]): Moves {
  const held = new Map(schools.map((school) => [school.schoolId, school.inspectorId ?? null]));
  return new Map([...moves].filter(([id, target]) => held.has(id) && held.get(id) !== target));
}

export function without(moves: Moves, schoolIds: string[]): Moves {
  const next = new Map(moves);
  for (const id of schoolIds) next.delete(id);
  return next;
}

/** What a draft wishes, as far as the schools are still on the board. */
export function movesOf(draft: Draft | undefined, schools: School[]): Moves {
  return stillMoves(
    new Map((draft?.moves ?? []).map(({ schoolId, toId }) => [schoolId, toId ?? null])),
    schools,
  );
}

export function reasonsOf(draft: Draft | undefined): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { toId, reason } of draft?.moves ?? []) if (toId && reason) reasons.set(toId, reason);
  return reasons;
}

/** Inspectors who get a school and then have too many: the office says why (C1-06, C1-07). */
export function reasonsAsked(board: Board, moves: Moves): Lane[] {
  const getting = new Set(moves.values());
  return board.lanes.filter(
    (lane) =>
      getting.has(lane.inspectorId) &&
      (lane.level === 'OVER' || (lane.count > 1 && lane.cards.some((card) => card.large))),
  );
}

export function matches(
  school: School,
  search: { districtId?: string; q?: string },
  laneName: string,
): boolean {
  const inDistrict = !search.districtId || school.districtId === search.districtId;
  const wanted = search.q ?? '';
  return inDistrict && (`${school.name}${school.code}`.includes(wanted) || laneName.includes(wanted));
}
