import { api } from '@shared/client';
import { useListing } from '../common/paging';
import type { InspectionRow } from './inspections';
import type { NotificationRow } from './notifications';
import type { RectificationRow, Tab } from './rectifications';

export function useInspections(schoolId?: string, limit = 20) {
  return useListing<InspectionRow>(['inspections', 'submitted', schoolId, limit], (cursor, signal) =>
    api.get('/api/inspections', {
      query: { submitted: true, sort: 'NEWEST', schoolId, limit, cursor },
      signal,
    }),
  );
}

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

export function useNotifications() {
  return useListing<NotificationRow>(['notifications', 'list'], (cursor, signal) =>
    api.get('/api/notifications', { query: { limit: 30, cursor }, signal }),
  );
}
