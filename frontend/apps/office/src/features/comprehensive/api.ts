import { api, type BodyOf, type Schemas } from '@shared/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { pageSize } from '../../ui/listing';
import { uploadPaper } from '../../ui/papers';
import type { ComprehensiveSearch } from './search';

export type Standing = Schemas['ComprehensiveStanding'];
export type Inspection = Schemas['ComprehensiveView'];

export const standingList = (search: ComprehensiveSearch) =>
  queryOptions({
    queryKey: ['comprehensive', search],
    queryFn: ({ signal }) =>
      api.get('/api/comprehensive-standings', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const schoolComprehensive = (id: string) =>
  queryOptions({
    queryKey: ['comprehensive', 'school', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}/comprehensive', { path: { id }, signal }),
  });

type Content = BodyOf<'put', '/api/comprehensive-inspections/{id}'>;

/** What the form holds; a reason only where it corrects another one. */
export interface Values extends Omit<Content, 'schoolId' | 'fileId' | 'correction'> {
  file?: File;
  reason?: string;
}

/** Ids are made when the form opens, so that sending it again changes nothing. */
export interface Ids {
  id: string;
  fileId: string;
}

export async function record(ids: Ids, schoolId: string, values: Values, wrong?: Inspection) {
  const { file, reason, ...facts } = values;
  if (file) await uploadPaper(ids.fileId, file);
  return api.put('/api/comprehensive-inspections/{id}', {
    path: { id: ids.id },
    body: {
      ...facts,
      schoolId,
      fileId: file ? ids.fileId : wrong?.content.fileId,
      correction: wrong && reason ? { replacedId: wrong.id, reason } : undefined,
    },
  });
}

export const withdraw = ({ id, version }: Inspection, reason: string) =>
  api.post('/api/comprehensive-inspections/{id}/withdrawal', { path: { id }, body: { version, reason } });
