import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => api.get('/api/sessions', { signal }),
});

export const endSession = (id: string) => api.post('/api/sessions/{id}/end', { path: { id } });
export const endOtherSessions = () => api.post('/api/sessions/end-others');
