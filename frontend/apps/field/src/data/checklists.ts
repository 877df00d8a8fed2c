import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

/** What a school is inspected by, the nearest division's own first. */
export const checklistsFor = (schoolId: string) =>
  queryOptions({
    queryKey: ['checklists', 'of', schoolId],
    queryFn: ({ signal }) => api.get('/api/schools/{schoolId}/checklists', { path: { schoolId }, signal }),
    staleTime: 5 * 60_000,
  });

/** An edition never changes, so it is fetched once. */
export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: ({ signal }) => api.get('/api/checklists/{id}', { path: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
