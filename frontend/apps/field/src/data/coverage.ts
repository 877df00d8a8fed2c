import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export const owedQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['schools', schoolId, 'coverage'],
    queryFn: ({ signal }) => api.get('/api/schools/{id}/coverage', { path: { id: schoolId }, signal }),
    staleTime: 5 * 60_000,
  });
