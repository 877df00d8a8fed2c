import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';
import { useListing } from '../common/paging';

export type NotificationRow = Schemas['NotificationRow'];

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: ({ signal }) => api.get('/api/notifications/count', { signal }),
  refetchInterval: 120_000,
});

export function useNotifications() {
  return useListing<NotificationRow>(['notifications', 'list'], (cursor, signal) =>
    api.get('/api/notifications', { query: { limit: 30, cursor }, signal }),
  );
}
