import { api } from '@shared/client';
import { addDays } from '@shared/format';
import { queryOptions } from '@tanstack/react-query';

// Lists carry no totals. A queue longer than one full page is shown as "200+".
const all = { limit: 200 } as const;

/** By what a queue is counted its list is opened, too. */
export const filters = {
  underWay: { underWay: true, sort: 'OLDEST' },
  outdated: { standing: 'OUTDATED' },
  unproven: { standing: 'UNPROVEN' },
  unsigned: { open: true, sort: 'OLDEST' },
  strained: { strained: true },
  contactless: { lacks: 'CONTACT' },
  uncovered: { duty: 'MONTH', open: true },
} as const;

/** Terms that end within 90 days, and those that are over already. */
export const ending = (today: string) => ({ state: 'IN_OFFICE', endsBefore: addDays(today, 91) }) as const;

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

export const underWay = queryOptions({
  queryKey: ['appointments', 'home'],
  queryFn: () => api.get('/api/appointments', { query: { ...filters.underWay, ...all } }),
});

export const termsEnding = (today: string) =>
  queryOptions({
    queryKey: ['inspectors', 'home', today],
    queryFn: () => api.get('/api/inspectors', { query: { ...ending(today), ...all } }),
  });

export const plates = (which: 'outdated' | 'unproven') =>
  queryOptions({
    queryKey: ['plates', 'home', which],
    queryFn: () => api.get('/api/plates', { query: { ...filters[which], ...all } }),
  });

export const unsigned = queryOptions({
  queryKey: ['handovers', 'home'],
  queryFn: () => api.get('/api/handovers', { query: { ...filters.unsigned, ...all } }),
});

export const strained = queryOptions({
  queryKey: ['districts', 'home'],
  queryFn: () => api.get('/api/districts', { query: { ...filters.strained, ...all } }),
});

export const contactless = queryOptions({
  queryKey: ['schools', 'home'],
  queryFn: () => api.get('/api/schools', { query: { ...filters.contactless, ...all } }),
});

export const uncovered = queryOptions({
  queryKey: ['coverage', 'home'],
  queryFn: () => api.get('/api/coverage', { query: { ...filters.uncovered, ...all } }),
});

export const calendarOf = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => api.get('/api/calendar', { query: { year } }),
  });
