import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { roles } from '../../ui/options';

export const placementSearch = z.object({ role: oneOf(roles), q: text, cursor: text });
export type PlacementSearch = z.infer<typeof placementSearch>;
export type Placement = Schemas['PlacementRow'];

export const placementList = (search: PlacementSearch) =>
  queryOptions({
    queryKey: ['placements', search],
    queryFn: ({ signal }) => api.get('/api/placements', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

/** Placements name a school or an inspector by id only; the single views know the names. */
export const placeName = ({ schoolId, inspectorId }: Placement) =>
  queryOptions({
    queryKey: ['place-name', schoolId ?? inspectorId],
    queryFn: async () => {
      if (schoolId) return (await api.get('/api/schools/{id}', { path: { id: schoolId } })).name;
      if (inspectorId) return (await api.get('/api/inspectors/{id}', { path: { id: inspectorId } })).name;
      return '';
    },
    enabled: schoolId !== undefined || inspectorId !== undefined,
    staleTime: 5 * 60_000,
  });

export const addPlacement = (body: BodyOf<'post', '/api/placements'>, idempotencyKey: string) =>
  api.post('/api/placements', { body, idempotencyKey });

export const endPlacement = ({ id, version }: Placement, on: string) =>
  api.post('/api/placements/{id}/end', { path: { id }, body: { version, on } });
