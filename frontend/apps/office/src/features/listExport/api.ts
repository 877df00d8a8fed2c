import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { pageSize, text } from '../../ui/listing';

export const exportSearch = z.object({ cursor: text });
export type ExportSearch = z.infer<typeof exportSearch>;
export type Export = Schemas['ListExportRow'];

export const exportList = (search: ExportSearch) =>
  queryOptions({
    queryKey: ['list-exports', search],
    queryFn: ({ signal }) => api.get('/api/list-exports', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });
