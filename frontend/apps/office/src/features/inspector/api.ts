import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { inspectorKinds } from '../../ui/options';

export const inspectorSearch = z.object({
  q: text,
  kind: oneOf(inspectorKinds),
  state: oneOf(['IN_OFFICE', 'LEFT']),
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
