import { api } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { text } from '../../ui/listing';

export const ratioSearch = z.object({ day: text });
export type RatioSearch = z.infer<typeof ratioSearch>;

export const ratioView = (day: string | undefined) =>
  queryOptions({
    queryKey: ['ratio', day],
    queryFn: () => api.get('/api/staffing-ratio', { query: { day } }),
    placeholderData: keepPreviousData,
  });
