import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type NotificationRow = Schemas['NotificationRow'];

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: ({ signal }) => api.get('/api/notifications/count', { signal, background: true }),
  refetchInterval: 120_000,
});
