import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readable } from '../../ui/listing';

const year = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100));

export const calendarSearch = z.object({ year: readable(year) });
export type CalendarSearch = z.infer<typeof calendarSearch>;
export type Year = Schemas['CalendarYear'];
export type Notice = Schemas['CalendarNotice'];
export type Moved = Schemas['MovedDeadline'];

export const calendarYear = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => api.get('/api/calendar', { query: { year }, signal }),
    placeholderData: keepPreviousData,
  });

export const previewNotice = (year: number, notice: Notice) =>
  api.post('/api/calendar/{year}/preview', { path: { year }, body: notice });

export const publishNotice = (year: number, version: number | undefined, notice: Notice) =>
  api.put('/api/calendar/{year}', { path: { year }, body: { version, notice } });
