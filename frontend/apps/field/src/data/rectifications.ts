import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';
import { useListing } from '../common/paging';

export type RectificationRow = Schemas['RectificationRow'];
export type RectificationView = Schemas['RectificationView'];

export const tabs = ['review', 'running', 'overdue', 'done'] as const;
export type Tab = (typeof tabs)[number];

const filters = {
  review: { state: 'REPORTED', sort: 'DUE' },
  running: { open: true, sort: 'DUE' },
  overdue: { overdue: true, sort: 'DUE' },
  done: { state: 'ACCEPTED', sort: 'NEWEST' },
} as const;

export function useRectifications(tab: Tab) {
  const listing = useListing<RectificationRow>(['rectifications', tab], (cursor, signal) =>
    api.get('/api/rectifications', { query: { ...filters[tab], limit: 50, cursor }, signal }),
  );
  // What waits for the verdict has a tab of its own.
  return tab === 'running'
    ? { ...listing, rows: listing.rows.filter((row) => row.state !== 'REPORTED') }
    : listing;
}

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
