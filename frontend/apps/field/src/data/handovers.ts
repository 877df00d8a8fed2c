import { api, type Schemas } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export type HandoverView = Schemas['HandoverView'];

/** What still waits for a signature: never more than a few at a time. */
export const handoversQuery = queryOptions({
  queryKey: ['handovers'],
  queryFn: ({ signal }) => api.get('/api/handovers', { query: { open: true, limit: 50 }, signal }),
});

export const handoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', id],
    queryFn: ({ signal }) => api.get('/api/handovers/{id}', { path: { id }, signal }),
  });

export const signHandover = ({ id, version }: HandoverView, note: string) =>
  api.post('/api/handovers/{id}/signature', {
    path: { id },
    body: { version, note: note.trim() || undefined },
  });
