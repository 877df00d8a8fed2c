import { api } from '@shared/client';
import { listing, useListing } from '../common/paging';
import type { InspectionRow } from './inspections';
import type { NotificationRow } from './notifications';
import type { RectificationRow, Tab } from './rectifications';

export const inspectionsListing = (schoolId?: string, limit = 20) =>
  listing<InspectionRow>(['inspections', 'submitted', schoolId, limit], (cursor, signal) =>
    api.get('/api/inspections', {
      query: { submitted: true, sort: 'NEWEST', schoolId, limit, cursor },
      signal,
    }),
  );

export const useInspections = (schoolId?: string, limit?: number) =>
  useListing(inspectionsListing(schoolId, limit));

const filters = {
  review: { state: 'REPORTED', sort: 'DUE' },
  running: { open: true, sort: 'DUE' },
  overdue: { overdue: true, sort: 'DUE' },
  done: { state: 'ACCEPTED', sort: 'NEWEST' },
} as const;

export function useRectifications(tab: Tab) {
  const rows = useListing(
    listing<RectificationRow>(['rectifications', tab], (cursor, signal) =>
      api.get('/api/rectifications', { query: { ...filters[tab], limit: 50, cursor }, signal }),
    ),
  );
  // What waits for the verdict has a tab of its own.
  return tab === 'running' ? { ...rows, rows: rows.rows.filter((row) => row.state !== 'REPORTED') } : rows;
}

export function useNotifications() {
  return useListing(
    listing<NotificationRow>(['notifications', 'list'], (cursor, signal) =>
      api.get('/api/notifications', { query: { limit: 30, cursor }, signal }),
    ),
  );
}
