import { api } from '@shared/client';
import { queryOptions } from '@tanstack/react-query';

const dayMs = 86_400_000;

/** What approved plans provide for in the seven days from that one on. */
export const weekQuery = (today: string) =>
  queryOptions({
    queryKey: ['planned-visits', today],
    queryFn: ({ signal }) => {
      const until = new Date(Date.parse(today) + 6 * dayMs).toISOString().slice(0, 10);
      return api.get('/api/planned-visits', { query: { from: today, until, limit: 50 }, signal });
    },
  });
