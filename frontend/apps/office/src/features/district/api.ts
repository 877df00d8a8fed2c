import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../ui/all';
import { pageSize, text } from '../../ui/listing';

export const districtSearch = z.object({ cursor: text });
export type DistrictSearch = z.infer<typeof districtSearch>;
type View = Schemas['DistrictView'];

export const districtList = (search: DistrictSearch) =>
  queryOptions({
    queryKey: ['districts', search],
    queryFn: () => api.get('/api/districts', { query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

export const districtView = (id: string) =>
  queryOptions({
    queryKey: ['district', id],
    queryFn: () => api.get('/api/districts/{id}', { path: { id } }),
  });

export const everySchool = (day: string) =>
  queryOptions({
    queryKey: ['duties', 'all', day],
    queryFn: () => allPages((cursor) => api.get('/api/duties', { query: { day, cursor, limit: 200 } })),
  });

export const createDistrict = (name: string, idempotencyKey: string) =>
  api.post('/api/districts', { body: { name }, idempotencyKey });

export const renameDistrict = ({ id, version }: View, name: string) =>
  api.put('/api/districts/{id}', { path: { id }, body: { version, name } });

export const setMembers = ({ id, version }: View, inspectorIds: string[], leaderId: string | undefined) =>
  api.put('/api/districts/{id}/members', { path: { id }, body: { version, inspectorIds, leaderId } });

export const setSchools = ({ id, version }: View, schoolIds: string[], from: string) =>
  api.put('/api/districts/{id}/schools', { path: { id }, body: { version, schoolIds, from } });
