import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';
import { ownerships, schoolKinds } from '../../ui/options';

export const schoolSearch = z.object({
  q: text,
  kind: oneOf(schoolKinds),
  ownership: oneOf(ownerships),
  large: flag,
  sort: oneOf(['CODE', 'NAME', 'ENROLMENT']),
  cursor: text,
});
export type SchoolSearch = z.infer<typeof schoolSearch>;

export const schoolList = (search: SchoolSearch) =>
  queryOptions({
    queryKey: ['schools', search],
    queryFn: ({ signal }) => api.get('/api/schools', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const schoolView = (id: string) =>
  queryOptions({
    queryKey: ['school', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}', { path: { id }, signal }),
  });

const few = { limit: 5 };

export const schoolDuties = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'duties'],
    queryFn: () => api.get('/api/assignments', { query: { schoolId, limit: 20 } }),
  });
export const schoolInspections = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'inspections'],
    queryFn: () => api.get('/api/inspections', { query: { schoolId, ...few } }),
  });
export const schoolFindings = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'findings'],
    queryFn: () => api.get('/api/findings', { query: { schoolId, ...few } }),
  });
export const schoolRectifications = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'rectifications'],
    queryFn: () => api.get('/api/rectifications', { query: { schoolId, sort: 'NEWEST', ...few } }),
  });

export function saveSchool(
  data: BodyOf<'post', '/api/schools'>,
  known: Schemas['SchoolView'] | undefined,
  key: string,
) {
  if (!known) return api.post('/api/schools', { body: data, idempotencyKey: key });
  return api.put('/api/schools/{id}', { path: { id: known.id }, body: { ...data, version: known.version } });
}

export const closeSchool = ({ id, version }: Schemas['SchoolView'], on: string) =>
  api.post('/api/schools/{id}/closure', { path: { id }, body: { version, on } });
