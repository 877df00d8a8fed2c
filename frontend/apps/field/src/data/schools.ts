import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

/** The server gives an inspector only the schools assigned today, so one page holds them all. */
export const schoolsQuery = queryOptions({
  queryKey: ['schools'],
  queryFn: ({ signal }) => api.get('/api/schools', { query: { limit: 200, sort: 'CODE' }, signal }),
  staleTime: 5 * 60_000,
});

export const schoolQuery = (id: string) =>
  queryOptions({
    queryKey: ['schools', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}', { path: { id }, signal }),
    staleTime: 5 * 60_000,
  });
