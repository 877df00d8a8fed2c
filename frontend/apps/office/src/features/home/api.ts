import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

// Lists carry no totals. A queue longer than one full page is shown as "200+".
const all = { limit: 200 } as const;

export const overdue = queryOptions({
  queryKey: ['rectifications', 'home', 'overdue'],
  queryFn: () => api.get('/api/rectifications', { query: { overdue: true, sort: 'DUE', ...all } }),
});

export const toReview = queryOptions({
  queryKey: ['rectifications', 'home', 'reported'],
  queryFn: () => api.get('/api/rectifications', { query: { state: 'REPORTED', sort: 'DUE', ...all } }),
});

export const openOnes = queryOptions({
  queryKey: ['rectifications', 'home', 'open'],
  queryFn: () => api.get('/api/rectifications', { query: { open: true, sort: 'DUE', limit: 10 } }),
});

export const unassigned = queryOptions({
  queryKey: ['duties', 'home', 'unassigned'],
  queryFn: () => api.get('/api/duties', { query: { unassigned: true, ...all } }),
});

export const visitsSince = (from: string) =>
  queryOptions({
    queryKey: ['inspections', 'home', from],
    queryFn: () =>
      api.get('/api/inspections', { query: { from, state: 'SUBMITTED', sort: 'NEWEST', ...all } }),
  });

export const calendarOf = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => api.get('/api/calendar', { query: { year } }),
  });
