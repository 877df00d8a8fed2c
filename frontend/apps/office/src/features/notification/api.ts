import { api } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, pageSize, text } from '../../ui/listing';

export const messageSearch = z.object({ unread: flag, cursor: text });
export type MessageSearch = z.infer<typeof messageSearch>;

export const messageList = (search: MessageSearch) =>
  queryOptions({
    queryKey: ['notifications', search],
    queryFn: ({ signal }) => api.get('/api/notifications', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const unreadCount = queryOptions({
  queryKey: ['notifications', 'count'],
  queryFn: () => api.get('/api/notifications/count', { background: true }),
  refetchInterval: 60_000,
  select: ({ unread }) => unread,
});

export const markRead = (id: string) => api.post('/api/notifications/{id}/reading', { path: { id } });
export const markAllRead = () => api.post('/api/notifications/reading');
