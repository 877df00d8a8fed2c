import { api, type BodyOf, type Schemas } from '@shared/client';
import { uuidV7 } from '@shared/uuid';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { inspectorKinds, inspectorSources, inspectorStates, inspectorTracks } from '../../ui/options';

export const inspectorSearch = z.object({
  q: text,
  kind: oneOf(inspectorKinds),
  track: oneOf(inspectorTracks),
  rank: text,
  source: oneOf(inspectorSources),
  subject: text,
  endsBefore: text,
  state: oneOf(inspectorStates),
  sort: oneOf(['NAME', 'NUMBER']),
  cursor: text,
});
export type InspectorSearch = z.infer<typeof inspectorSearch>;

export const inspectorList = (search: InspectorSearch) =>
  queryOptions({
    queryKey: ['inspectors', search],
    queryFn: ({ signal }) => api.get('/api/inspectors', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const inspectorView = (id: string) =>
  queryOptions({
    queryKey: ['inspector', id],
    queryFn: () => api.get('/api/inspectors/{id}', { path: { id } }),
  });

export const loads = queryOptions({
  queryKey: ['caseloads'],
  queryFn: () => api.get('/api/caseloads'),
  select: ({ items }) => new Map(items.map((row) => [row.inspectorId, row])),
});

type View = Schemas['InspectorView'];

export function saveInspector(data: BodyOf<'post', '/api/inspectors'>, known: View | undefined, key: string) {
  if (!known) return api.post('/api/inspectors', { body: data, idempotencyKey: key });
  return api.put('/api/inspectors/{id}', {
    path: { id: known.id },
    body: { ...data, version: known.version },
  });
}

export const leave = ({ id, version }: View, on: string) =>
  api.post('/api/inspectors/{id}/departure', { path: { id }, body: { version, on } });

export type InspectorFile = Schemas['InspectorFileView'];

export const sexes = Object.keys({ FEMALE: 1, MALE: 1 } satisfies Record<
  Schemas['Sex'],
  1
>) as Schemas['Sex'][];

export const grounds = Object.keys({
  RELATIVE: 1,
  FORMER_POST: 1,
  ASKED_BY_SCHOOL: 1,
  OTHER: 1,
} satisfies Record<Schemas['RecusalGround'], 1>) as Schemas['RecusalGround'][];

export const inspectorFile = (id: string) =>
  queryOptions({
    queryKey: ['inspector', id, 'file'],
    queryFn: () => api.get('/api/inspectors/{id}/file', { path: { id } }),
  });

export const dutiesOf = (inspectorId: string) =>
  queryOptions({
    queryKey: ['inspector', inspectorId, 'duties'],
    queryFn: () => api.get('/api/duties', { query: { inspectorId, limit: 50 } }),
  });

export const recusalsOf = (inspectorId: string) =>
  queryOptions({
    queryKey: ['inspector', inspectorId, 'recusals'],
    queryFn: () => api.get('/api/recusals', { query: { inspectorId, limit: 50 } }),
  });

export const appointmentOf = (inspectorId: string) =>
  queryOptions({
    queryKey: ['inspector', inspectorId, 'appointment'],
    queryFn: () => api.get('/api/appointments', { query: { inspectorId, limit: 1 } }),
  });

export const composition = (months: number) =>
  queryOptions({
    queryKey: ['composition', months],
    queryFn: () => api.get('/api/inspector-composition', { query: { months } }),
  });

type FileChange = BodyOf<'put', '/api/inspectors/{id}/file'>;

/** The photo has its own button, so the form leaves it as it is; a masked id number sent back stays what it was. */
export const saveFile = (
  { id, version, photoId, biography }: InspectorFile,
  data: Omit<FileChange, 'version'>,
) =>
  api.put('/api/inspectors/{id}/file', {
    path: { id },
    body: {
      photoId,
      ...data,
      version,
      biography: {
        ...data.biography,
        stages: data.biography.stages ?? biography.stages,
        formerWorkplaces: data.biography.formerWorkplaces ?? [],
      },
    },
  });

export const pictureTypes = ['image/jpeg', 'image/png'] as const;

export async function savePhoto(file: InspectorFile, picture: File) {
  const { track, rank, source, subject, idNumber, publicPhone, publicEmail, biography } = file;
  const photoId = uuidV7();
  await api.putFile('/api/files/{id}', {
    path: { id: photoId },
    query: { name: picture.name },
    file: picture,
    mediaType: picture.type as (typeof pictureTypes)[number],
  });
  return saveFile(
    { ...file, photoId },
    { track, rank, source, subject, idNumber, publicPhone, publicEmail, biography },
  );
}

export const unmask = ({ id }: InspectorFile, purpose: string) =>
  api.put('/api/inspectors/{id}/unmasking', { path: { id }, body: { purpose } });

export const declare = (body: BodyOf<'post', '/api/recusals'>, idempotencyKey: string) =>
  api.post('/api/recusals', { body, idempotencyKey });

export const endRecusal = ({ id, version }: Schemas['RecusalRow'], on: string) =>
  api.post('/api/recusals/{id}/end', { path: { id }, body: { version, on } });
