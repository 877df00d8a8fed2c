import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { mediaTypeOf } from '../../ui/sheets';

export const verdicts = ['WRONG', 'ADDED', 'CHANGED', 'UNCHANGED'] as const;
export const importSearch = z.object({ verdict: oneOf(verdicts), cursor: text });
export type ImportSearch = z.infer<typeof importSearch>;

export const importKinds = [
  'SCHOOLS',
  'CONTACTS',
  'YEARS',
] as const satisfies readonly Schemas['SchoolImportKind'][];
export type ImportKind = (typeof importKinds)[number];
export const encodings = ['UTF_8', 'GB18030'] as const satisfies readonly Schemas['SheetEncoding'][];
export type Encoding = (typeof encodings)[number];
export const uploadSearch = z.object({ kind: oneOf(importKinds), cursor: text });
export type UploadSearch = z.infer<typeof uploadSearch>;

export const importList = (kind: ImportKind, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['school-imports', kind, cursor],
    queryFn: () => api.get('/api/school-imports', { query: { kind, cursor, limit: 10 } }),
    placeholderData: keepPreviousData,
  });

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

export const undoImport = (id: string, version: number) =>
  api.post('/api/school-imports/{id}/undoing', { path: { id }, body: { version } });

export interface Sending {
  file: File;
  kind: ImportKind;
  encoding?: Encoding;
  key: string;
}

export function uploadImport({ file, kind, encoding, key }: Sending) {
  const mediaType = mediaTypeOf(file.name);
  if (!mediaType) throw new TypeError(file.name);
  return api.postFile('/api/school-imports', {
    query: { fileName: file.name, kind, encoding },
    file,
    mediaType,
    idempotencyKey: key,
  });
}
