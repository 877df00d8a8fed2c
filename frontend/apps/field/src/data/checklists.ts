import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

/** An edition never changes, so it is fetched once. */
export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: ({ signal }) => api.get('/api/checklists/{id}', { path: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
