import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type RectificationRow = Schemas['RectificationRow'];
export type RectificationView = Schemas['RectificationView'];

export const tabs = ['review', 'running', 'overdue', 'done'] as const;
export type Tab = (typeof tabs)[number];

/** One request serves the whole first page: what waits, what is late, and how much is open per school. */
export const openQuery = queryOptions({
  queryKey: ['rectifications', 'open'],
  queryFn: ({ signal }) =>
    api.get('/api/rectifications', { query: { open: true, sort: 'DUE', limit: 200 }, signal }),
});

export const rectificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['rectifications', id],
    queryFn: ({ signal }) => api.get('/api/rectifications/{id}', { path: { id }, signal }),
  });
