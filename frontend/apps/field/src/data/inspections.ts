import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';
import { useListing } from '../common/paging';

export type InspectionRow = Schemas['InspectionRow'];
export type InspectionView = Schemas['InspectionView'];

export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id],
    queryFn: ({ signal }) => api.get('/api/inspections/{id}', { path: { id }, signal }),
  });

/** Drafts that the server keeps, perhaps begun on another phone; it shows them to their author only. */
export const serverDraftsQuery = queryOptions({
  queryKey: ['inspections', 'drafts'],
  queryFn: ({ signal }) => api.get('/api/inspections', { query: { state: 'DRAFT', limit: 50 }, signal }),
});

export function useInspections(schoolId?: string, limit = 20) {
  return useListing<InspectionRow>(['inspections', 'submitted', schoolId, limit], (cursor, signal) =>
    api.get('/api/inspections', {
      query: { state: 'SUBMITTED', sort: 'NEWEST', schoolId, limit, cursor },
      signal,
    }),
  );
}

export const findingsOf = (inspectionId: string) =>
  queryOptions({
    queryKey: ['findings', inspectionId],
    queryFn: ({ signal }) => api.get('/api/findings', { query: { inspectionId, limit: 200 }, signal }),
  });
