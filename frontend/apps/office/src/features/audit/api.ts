import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fileAddress, oneOf, pageSize, readable, text } from '../../ui/listing';

// `satisfies` keeps the list complete: a value added to the contract must be named here.
export const results = Object.keys({ DONE: 1, READ: 1, DENIED: 1, REFUSED: 1 } satisfies Record<
  Schemas['AuditResult'],
  1
>) as Schemas['AuditResult'][];

export const auditSearch = z.object({
  account: text,
  operation: text,
  object: readable(z.uuid()),
  result: oneOf(results),
  from: text,
  until: text,
  q: text,
  record: text,
  cursor: text,
});
export type AuditSearch = z.infer<typeof auditSearch>;
export type AuditRow = Schemas['AuditRow'];
export type AuditView = Schemas['AuditView'];

export const auditList = ({ record: _, ...search }: AuditSearch) =>
  queryOptions({
    queryKey: ['audit-records', search],
    queryFn: ({ signal }) => api.get('/api/audit-records', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const auditRecord = (id: string) =>
  queryOptions({
    queryKey: ['audit-record', id],
    queryFn: () => api.get('/api/audit-records/{id}', { path: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A long trail is recomputed in parts; what each found is told together. */
export async function verifyTrail(): Promise<Schemas['AuditVerification']> {
  let found = await api.put('/api/audit-verification', {});
  while (found.nextCursor) {
    const next = await api.put('/api/audit-verification', { query: { cursor: found.nextCursor } });
    found = {
      ...next,
      chains: found.chains + next.chains,
      records: found.records + next.records,
      faults: [...found.faults, ...next.faults],
    };
  }
  return found;
}

export const exportAddress = ({ record: _, ...search }: AuditSearch) =>
  fileAddress('/api/audit-record-export', search);
