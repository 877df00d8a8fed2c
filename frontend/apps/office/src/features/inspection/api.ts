import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export const inspectionSearch = z.object({
  schoolId: text,
  state: oneOf(['DRAFT', 'SUBMITTED']),
  from: text,
  until: text,
  sort: oneOf(['NEWEST', 'OLDEST']),
  cursor: text,
});
export type InspectionSearch = z.infer<typeof inspectionSearch>;

export const inspectionList = (search: InspectionSearch) =>
  queryOptions({
    queryKey: ['inspections', search],
    queryFn: ({ signal }) => api.get('/api/inspections', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const inspectionView = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id],
    queryFn: () => api.get('/api/inspections/{id}', { path: { id } }),
  });

/** An edition never changes, so it is fetched once. */
export const checklistEdition = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: () => api.get('/api/checklists/{id}', { path: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const inspectionFindings = (inspectionId: string) =>
  queryOptions({
    queryKey: ['inspection', inspectionId, 'findings'],
    queryFn: () => api.get('/api/findings', { query: { inspectionId, limit: 100 } }),
    select: ({ items }) => new Map(items.map((finding) => [finding.id, finding])),
  });

export type Inspection = Schemas['InspectionView'];
