import { api, type Schemas } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { queryOptions } from '@tanstack/react-query';

export type Plate = Schemas['PlateView'];

export const plateQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['plates', schoolId],
    queryFn: ({ signal }) => api.get('/api/plates', { query: { schoolId, limit: 1 }, signal }),
  });

export const credentialQuery = queryOptions({
  queryKey: ['credential'],
  queryFn: ({ signal }) => api.get('/api/credential', { signal }),
  staleTime: 5 * 60_000,
});

export const pictureTypes = ['image/jpeg', 'image/png'] as const;

/** A plate of which somebody takes a photo hangs: it is registered as mounted today, if it was not before. */
export async function prove({ id, version, actions }: Plate, picture: File, today: string): Promise<Plate> {
  const proofId = uuidV7();
  await api.putFile('/api/files/{id}', {
    path: { id: proofId },
    query: { name: picture.name },
    file: picture,
    mediaType: picture.type as (typeof pictureTypes)[number],
  });
  return actions.includes('MOUNT')
    ? api.post('/api/plates/{id}/mounting', { path: { id }, body: { version, on: today, proofId } })
    : api.post('/api/plates/{id}/proof', { path: { id }, body: { version, proofId } });
}
