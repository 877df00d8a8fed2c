import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readable } from '../../ui/listing';
import { mediaTypeOf } from '../../ui/sheets';

const year = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100));

export const calendarSearch = z.object({ year: readable(year) });
export type CalendarSearch = z.infer<typeof calendarSearch>;
export type Year = Schemas['CalendarYear'];
export type Notice = Schemas['CalendarNotice'];
export type Moved = Schemas['MovedDeadline'];
export type Closure = Schemas['CalendarClosure'];
export type DeclaredClosure = Schemas['CalendarClosureView'];
export type Terms = Schemas['SchoolTermsInForce'];
export type TermDays = Schemas['SchoolTerms'];

export const calendarYear = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => api.get('/api/calendar', { query: { year }, signal }),
    placeholderData: keepPreviousData,
  });

export const calendarDay = (on: string) =>
  queryOptions({
    queryKey: ['calendar-day', on],
    queryFn: ({ signal }) => api.get('/api/calendar-day', { query: { on }, signal }),
  });

export const schoolTerms = (year: number) =>
  queryOptions({
    queryKey: ['school-terms', year],
    queryFn: ({ signal }) => api.get('/api/school-terms/{year}', { path: { year }, signal }),
  });

export const previewNotice = (year: number, notice: Notice) =>
  api.post('/api/calendar/{year}/preview', { path: { year }, body: notice });

export const publishNotice = (year: number, version: number | undefined, notice: Notice) =>
  api.put('/api/calendar/{year}', { path: { year }, body: { version, notice } });

export const publishTerms = (year: number, body: Schemas['SchoolTermsPublication']) =>
  api.put('/api/school-terms/{year}', { path: { year }, body });

export const previewClosure = (closure: Closure) =>
  api.post('/api/calendar-closure-preview', { body: closure });

export const declareClosure = (closure: Closure) => api.post('/api/calendar-closures', { body: closure });

export const previewWithdrawal = (id: string) =>
  api.get('/api/calendar-closures/{id}/withdrawal', { path: { id } });

export const withdrawClosure = ({ id, version }: DeclaredClosure, reason: string) =>
  api.post('/api/calendar-closures/{id}/withdrawal', { path: { id }, body: { version, reason } });

/** What stands in a table, as the server reads it. */
export const readSheet = (file: File) =>
  api.postFile('/api/calendar-sheet', { file, mediaType: mediaTypeOf(file.name) ?? 'text/csv' });
