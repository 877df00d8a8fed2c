import { api } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export const verdicts = ['WRONG', 'ADDED', 'CHANGED', 'UNCHANGED'] as const;
export const importSearch = z.object({ verdict: oneOf(verdicts), cursor: text });
export type ImportSearch = z.infer<typeof importSearch>;

export const importView = (id: string) =>
  queryOptions({
    queryKey: ['school-import', id],
    queryFn: () => api.get('/api/school-imports/{id}', { path: { id } }),
  });

export const importRows = (id: string, search: ImportSearch) =>
  queryOptions({
    queryKey: ['school-import', id, 'rows', search],
    queryFn: () =>
      api.get('/api/school-imports/{id}/rows', { path: { id }, query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

export const commitImport = (id: string, version: number) =>
  api.post('/api/school-imports/{id}/commit', { path: { id }, body: { version } });

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** By the name: browsers on Windows call a CSV an Excel file as soon as Excel is installed. */
export function mediaTypeOf(fileName: string): MediaType | undefined {
  const extension = fileName.toLowerCase().split('.').pop();
  return extension === 'csv' || extension === 'xlsx' ? mediaTypes[extension] : undefined;
}

export const uploadImport = (file: File, mediaType: MediaType, idempotencyKey: string) =>
  api.postFile('/api/school-imports', { query: { fileName: file.name }, file, mediaType, idempotencyKey });
