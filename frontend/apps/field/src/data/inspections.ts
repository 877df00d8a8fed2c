import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type InspectionRow = Schemas['InspectionRow'];
export type InspectionView = Schemas['InspectionView'];

/** Whether its author may write in it: a draft, or one that was sent back. */
export const isOpen = ({ state }: InspectionView): boolean => state === 'DRAFT' || state === 'RETURNED';

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

/** What the caller wrote and is to correct. */
export const returnedQuery = queryOptions({
  queryKey: ['inspections', 'returned'],
  queryFn: ({ signal }) =>
    api.get('/api/inspections', { query: { state: 'RETURNED', mine: true, limit: 50 }, signal }),
});

/** Its author writes in it again; what was submitted stays as it is. */
export const correctInspection = ({ id, version }: InspectionView, reason: string) =>
  api.post('/api/inspections/{id}/correction', { path: { id }, body: { version, reason: reason.trim() } });

export const findingsOf = (inspectionId: string) =>
  queryOptions({
    queryKey: ['findings', inspectionId],
    queryFn: ({ signal }) => api.get('/api/findings', { query: { inspectionId, limit: 200 }, signal }),
  });
