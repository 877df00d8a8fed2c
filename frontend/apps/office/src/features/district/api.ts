import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../ui/all';
import { flag, pageSize, text } from '../../ui/listing';

export const districtSearch = z.object({ day: text, strained: flag, cursor: text });
export const dayOnly = z.object({ day: text });
export type DistrictSearch = z.infer<typeof districtSearch>;
type View = Schemas['DistrictView'];

export const districtList = (search: DistrictSearch) =>
  queryOptions({
    queryKey: ['districts', search],
    queryFn: () => api.get('/api/districts', { query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

export const districtView = (id: string, day?: string) =>
  queryOptions({
    queryKey: ['district', id, day],
    queryFn: () => api.get('/api/districts/{id}', { path: { id }, query: { day } }),
    placeholderData: keepPreviousData,
  });

export const districtVersions = (id: string) =>
  queryOptions({
    queryKey: ['district', id, 'versions'],
    queryFn: () => api.get('/api/districts/{id}/versions', { path: { id } }),
  });

export const everySchool = (day: string) =>
  queryOptions({
    queryKey: ['duties', 'all', day],
    queryFn: () => allPages((cursor) => api.get('/api/duties', { query: { day, cursor, limit: 200 } })),
  });

export const createDistrict = (body: BodyOf<'post', '/api/districts'>, idempotencyKey: string) =>
  api.post('/api/districts', { body, idempotencyKey });

export const renameDistrict = ({ id, version }: View, name: string, level: View['level']) =>
  api.put('/api/districts/{id}', { path: { id }, body: { version, name, level } });

type Members = Omit<BodyOf<'put', '/api/districts/{id}/members'>, 'version'>;

export const setMembers = ({ id, version }: View, members: Members) =>
  api.put('/api/districts/{id}/members', { path: { id }, body: { version, ...members } });

export const dissolveDistrict = ({ id, version }: View, on: string) =>
  api.post('/api/districts/{id}/dissolution', { path: { id }, body: { version, on } });

export const levels = Object.keys({ COUNTY: 1, CITY: 1, PROVINCE: 1 } satisfies Record<
  View['level'],
  1
>) as View['level'][];

export const setSchools = ({ id, version }: View, schoolIds: string[], from: string) =>
  api.put('/api/districts/{id}/schools', { path: { id }, body: { version, schoolIds, from } });
