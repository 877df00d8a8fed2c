import { api, type BodyOf, type Schemas } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export type Plate = Schemas['PlateView'];
export type PlateRow = Schemas['PlateRow'];

export const standings = Object.keys({
  MISSING: 1,
  OUTDATED: 1,
  MAKING: 1,
  UNPROVEN: 1,
  MOUNTED: 1,
} satisfies Record<Schemas['PlateStanding'], 1>) as Schemas['PlateStanding'][];

/** Those for which a new plate is to be made. */
export const toMake: readonly Schemas['PlateStanding'][] = ['MISSING', 'OUTDATED'];

export const plateSearch = z.object({ standing: oneOf(standings), q: text, cursor: text });
export type PlateSearch = z.infer<typeof plateSearch>;

/** What may be made or printed in one go. */
export const atOnce = 50;

export const plateList = (search: PlateSearch) =>
  queryOptions({
    queryKey: ['plates', search],
    queryFn: ({ signal }) => api.get('/api/plates', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const overview = queryOptions({
  queryKey: ['plates', 'overview'],
  queryFn: () => api.get('/api/plates/overview'),
});

/** All plates that are made and do not hang yet. */
export const toPrint = queryOptions({
  queryKey: ['plates', 'print'],
  queryFn: () => api.get('/api/plates', { query: { standing: 'MAKING', limit: 200 } }),
});

export const imprint = queryOptions({
  queryKey: ['plates', 'imprint'],
  queryFn: () => api.get('/api/plate-imprint'),
  retry: false,
});

export const saveImprint = (
  known: Schemas['PlateImprint'] | undefined,
  values: Omit<Schemas['PlateImprint'], 'version'>,
) => api.put('/api/plate-imprint', { body: { ...values, version: known?.version } });

export const issue = (schoolIds: string[], idempotencyKey: string) =>
  api.post('/api/plates', { body: { schoolIds }, idempotencyKey });

export const pictureTypes = ['image/jpeg', 'image/png'] as const;

async function upload(picture: File): Promise<string> {
  const id = uuidV7();
  await api.putFile('/api/files/{id}', {
    path: { id },
    query: { name: picture.name },
    file: picture,
    mediaType: picture.type as (typeof pictureTypes)[number],
  });
  return id;
}

export const mount = ({ id, version }: Plate, on: string) =>
  api.post('/api/plates/{id}/mounting', { path: { id }, body: { version, on } });

/** A plate of which somebody takes a photo hangs: it is registered as mounted today, if it was not before. */
export async function prove(plate: Plate, picture: File, today: string): Promise<Plate> {
  const proofId = await upload(picture);
  const { id, version } = plate;
  return plate.actions.includes('MOUNT')
    ? api.post('/api/plates/{id}/mounting', { path: { id }, body: { version, on: today, proofId } })
    : api.post('/api/plates/{id}/proof', { path: { id }, body: { version, proofId } });
}

export type Removal = Omit<BodyOf<'post', '/api/plates/{id}/removal'>, 'version'>;

export const remove = ({ id, version }: Plate, removal: Removal) =>
  api.post('/api/plates/{id}/removal', { path: { id }, body: { version, ...removal } });
