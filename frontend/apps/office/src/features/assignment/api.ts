import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export type Row = Schemas['AssignmentRow'];
export type Role = Schemas['AssignmentRole'];

export const roles = Object.keys({
  RESPONSIBLE: 1,
  PROFESSIONAL: 1,
  ADMINISTRATIVE: 1,
  DEPUTY: 1,
} satisfies Record<Role, 1>) as Role[];

export const assignmentSearch = z.object({ role: oneOf(roles), day: text, cursor: text });
export type AssignmentSearch = z.infer<typeof assignmentSearch>;

export const assignmentList = (search: AssignmentSearch) =>
  queryOptions({
    queryKey: ['assignments', search],
    queryFn: () => api.get('/api/assignments', { query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

export const assign = (body: BodyOf<'post', '/api/assignments'>, idempotencyKey: string) =>
  api.post('/api/assignments', { body, idempotencyKey });

export const endAssignment = ({ id, version }: Row, on: string) =>
  api.post('/api/assignments/{id}/end', { path: { id }, body: { version, on } });
