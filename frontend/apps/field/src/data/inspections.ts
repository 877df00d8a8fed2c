import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

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

export const findingsOf = (inspectionId: string) =>
  queryOptions({
    queryKey: ['findings', inspectionId],
    queryFn: ({ signal }) => api.get('/api/findings', { query: { inspectionId, limit: 200 }, signal }),
  });
