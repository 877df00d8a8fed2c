import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readable } from '../../ui/listing';

export type Report = Schemas['VisitLoadReport'];
export type Cap = Schemas['VisitCap'];
export type Merge = Schemas['VisitMerge'];
export type ToMerge = Schemas['VisitToMerge'];

const whole = (from: number, until: number) =>
  readable(z.coerce.number().check(z.int(), z.minimum(from), z.maximum(until)));

export const loadSearch = z.object({ year: whole(2000, 2100), month: whole(1, 12) });
export type LoadSearch = z.infer<typeof loadSearch>;

export const visitLoad = (search: LoadSearch) =>
  queryOptions({
    queryKey: ['visit-load', search],
    queryFn: ({ signal }) => api.get('/api/visit-load', { query: search, signal }),
    placeholderData: keepPreviousData,
  });

export const setCap = (body: Cap) => api.put('/api/visit-cap', { body });

/** The month before or after one. */
export function monthBeside(year: number, month: number, by: 1 | -1): { year: number; month: number } {
  const beside = month + by;
  if (beside < 1) return { year: year - 1, month: 12 };
  return beside > 12 ? { year: year + 1, month: 1 } : { year, month: beside };
}
