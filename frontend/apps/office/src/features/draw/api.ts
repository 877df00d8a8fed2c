import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export type Draw = Schemas['DrawView'];
export type DrawRow = Schemas['DrawRow'];
export type Pool = Schemas['DrawPool'];
export type PoolRow = Schemas['DrawPoolRow'];

export const kinds = Object.keys({
  SCHOOLS: 1,
  CLASSES: 1,
  SUBJECTS: 1,
  INSTRUMENTS: 1,
  OTHER: 1,
} satisfies Record<Schemas['DrawKind'], 1>) as Schemas['DrawKind'][];

export const states = Object.keys({
  ANNOUNCED: 1,
  PREPARED: 1,
  DRAWN: 1,
  VOIDED: 1,
} satisfies Record<Schemas['DrawState'], 1>) as Schemas['DrawState'][];

export const drawSearch = z.object({ state: oneOf(states), kind: oneOf(kinds), cursor: text });
export type DrawSearch = z.infer<typeof drawSearch>;

export const drawList = (search: DrawSearch) =>
  queryOptions({
    queryKey: ['draws', search],
    queryFn: ({ signal }) => api.get('/api/draws', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const drawView = (id: string) =>
  queryOptions({
    queryKey: ['draw', id],
    queryFn: () => api.get('/api/draws/{id}', { path: { id } }),
  });

export type Announcement = BodyOf<'post', '/api/draws'>;

export const announce = (body: Announcement, idempotencyKey: string) =>
  api.post('/api/draws', { body, idempotencyKey });

/** Whom the office leaves out, by id, and why. */
export type LeftOut = Readonly<Record<string, string>>;

const idsOf = (pool: Pool, part: PoolRow['part']) =>
  new Set(pool.rows.filter((row) => row.part === part).map((row) => row.id));

export function freezeSchools({ id, version, pool }: Draw, left: LeftOut): Promise<Draw> {
  const schools = pool ? idsOf(pool, 'SCHOOL') : new Set();
  const all = Object.entries(left).map(([one, reason]) => ({ one, reason: reason.trim() }));
  return api.post('/api/draws/{id}/pool', {
    path: { id },
    body: {
      version,
      schools: all
        .filter(({ one }) => schools.has(one))
        .map(({ one, reason }) => ({ schoolId: one, reason })),
      inspectors: all
        .filter(({ one }) => !schools.has(one))
        .map(({ one, reason }) => ({ inspectorId: one, reason })),
      lots: [],
    },
  });
}

export const freezeLots = ({ id, version }: Draw, lots: string[]) =>
  api.post('/api/draws/{id}/pool', { path: { id }, body: { version, schools: [], inspectors: [], lots } });

/** One lot a line; empty lines are none. */
export const lotsOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const draw = ({ id, version }: Draw, said: string | undefined) =>
  api.post('/api/draws/{id}/drawing', { path: { id }, body: { version, said } });

export const voidDraw = ({ id, version }: Draw, reason: string) =>
  api.post('/api/draws/{id}/voiding', { path: { id }, body: { version, reason } });

export const publicAddress = ({ code }: Draw) => `${location.origin}/p/d/${code}`;

/** The rows of a result with who goes where. */
export const resultOf = ({ pool, picked }: Draw) =>
  (picked ?? []).flatMap((pick) => {
    const object = pool?.rows[pick.row - 1];
    const inspectors = pick.inspectors.flatMap((row) => pool?.rows[row - 1] ?? []);
    return object ? [{ object, inspectors }] : [];
  });
