import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

/** The schools that an inspector answers for, leads or takes over; one page holds them all. */
export const schoolsQuery = queryOptions({
  queryKey: ['schools'],
  queryFn: ({ signal }) => api.get('/api/schools', { query: { limit: 200, sort: 'CODE' }, signal }),
  staleTime: 5 * 60_000,
});

/** Which of them are the inspector's own today: who leads a district sees those of its other inspectors, too. */
export const ownSchoolsQuery = (inspectorId: string | undefined, day: string) =>
  queryOptions({
    queryKey: ['assignments', inspectorId, day],
    queryFn: ({ signal }) => api.get('/api/assignments', { query: { inspectorId, day, limit: 200 }, signal }),
    select: ({ items }) => new Set(items.map((row) => row.schoolId)),
    enabled: inspectorId !== undefined,
    staleTime: 5 * 60_000,
  });

export const schoolQuery = (id: string) =>
  queryOptions({
    queryKey: ['schools', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}', { path: { id }, signal }),
    staleTime: 5 * 60_000,
  });
