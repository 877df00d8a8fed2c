import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../ui/all';
import { text } from '../../ui/listing';

export const boardSearch = z.object({ districtId: text, q: text });
export type BoardSearch = z.infer<typeof boardSearch>;
export type Duty = Schemas['DutyRow'];
export type Caseload = Schemas['CaseloadRow'];

export const duties = queryOptions({
  queryKey: ['duties', 'board'],
  queryFn: () => allPages((cursor) => api.get('/api/duties', { query: { cursor, limit: 200 } })),
});

export const caseloads = queryOptions({
  queryKey: ['caseloads'],
  queryFn: () => api.get('/api/caseloads'),
});

export const districts = queryOptions({
  queryKey: ['districts', 'all'],
  queryFn: () => allPages((cursor) => api.get('/api/districts', { query: { cursor, limit: 200 } })),
});

export const assign = (body: BodyOf<'post', '/api/assignments'>, idempotencyKey: string) =>
  api.post('/api/assignments', { body, idempotencyKey });

/** The duty list carries no version, so the running assignment is read before it is ended. */
export async function release(schoolId: string, day: string, on: string): Promise<void> {
  const { items } = await api.get('/api/assignments', { query: { schoolId, day } });
  for (const { id, version } of items) {
    await api.post('/api/assignments/{id}/end', { path: { id }, body: { version, on } });
  }
}
