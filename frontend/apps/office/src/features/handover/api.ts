import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';

export type Handover = Schemas['HandoverView'];
export type HandoverRow = Schemas['HandoverRow'];

export const handoverSearch = z.object({
  open: flag,
  schoolId: text,
  inspectorId: text,
  sort: oneOf(['OLDEST', 'NEWEST']),
  cursor: text,
});
export type HandoverSearch = z.infer<typeof handoverSearch>;

export const handoverList = (search: HandoverSearch) =>
  queryOptions({
    queryKey: ['handovers', search],
    queryFn: ({ signal }) => api.get('/api/handovers', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const handoverView = (id: string) =>
  queryOptions({
    queryKey: ['handover', id],
    queryFn: () => api.get('/api/handovers/{id}', { path: { id } }),
  });

export interface Note {
  note?: string;
}

export const sign = ({ id, version }: Handover, { note }: Note) =>
  api.post('/api/handovers/{id}/signature', { path: { id }, body: { version, note } });

export const attest = ({ id, version }: Handover, { note }: Note) =>
  api.post('/api/handovers/{id}/attestation', { path: { id }, body: { version, note } });

/** For how many days a dossier has been waiting. */
export function waiting(row: Pick<HandoverRow, 'openedOn'>, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(row.openedOn)) / 86_400_000));
}
