import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';
import { grades, rectificationStates } from '../../ui/options';

export const rectificationSearch = z.object({
  state: oneOf(rectificationStates),
  open: flag,
  overdue: flag,
  schoolId: text,
  grade: oneOf(grades),
  sort: oneOf(['DUE', 'NEWEST']),
  cursor: text,
});
export type RectificationSearch = z.infer<typeof rectificationSearch>;
export type Rectification = Schemas['RectificationView'];

export const rectificationList = (search: RectificationSearch) =>
  queryOptions({
    queryKey: ['rectifications', search],
    queryFn: ({ signal }) =>
      api.get('/api/rectifications', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const rectificationView = (id: string) =>
  queryOptions({
    queryKey: ['rectification', id],
    queryFn: () => api.get('/api/rectifications/{id}', { path: { id } }),
  });

export const sign = ({ id, version }: Rectification) =>
  api.post('/api/rectifications/{id}/receipt', { path: { id }, body: { version } });

export const report = ({ id, version }: Rectification, text: string, fileIds: string[]) =>
  api.post('/api/rectifications/{id}/report', { path: { id }, body: { version, text, fileIds } });

export const accept = ({ id, version }: Rectification, comment: string | undefined) =>
  api.post('/api/rectifications/{id}/acceptance', { path: { id }, body: { version, comment } });

export const sendBack = ({ id, version }: Rectification, reason: string, dueOn: string) =>
  api.post('/api/rectifications/{id}/return', { path: { id }, body: { version, reason, dueOn } });

export const fileTypes = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** The id comes from here, so sending the same file again after a broken connection changes nothing. */
export const upload = (id: string, file: File) =>
  api.putFile('/api/files/{id}', {
    path: { id },
    query: { name: file.name },
    file,
    mediaType: file.type as (typeof fileTypes)[number],
  });
