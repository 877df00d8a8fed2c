import { api } from '@shared/client';
import { type QueryClient, queryOptions } from '@tanstack/react-query';

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

/** The visit to that school which a plan provides for today, as far as this phone knows; nobody has paid it yet. */
export const plannedToday = (queries: QueryClient, schoolId: string, today: string) =>
  queries
    .getQueryData(weekQuery(today).queryKey)
    ?.items.find((one) => one.schoolId === schoolId && one.plannedOn === today && !one.inspectionId);
