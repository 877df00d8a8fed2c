import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export const colleaguesQuery = (q: string) =>
  queryOptions({
    queryKey: ['inspectors', q],
    queryFn: ({ signal }) =>
      api.get('/api/inspectors', { query: { q, state: 'IN_OFFICE', sort: 'NAME', limit: 30 }, signal }),
    staleTime: 5 * 60_000,
  });
