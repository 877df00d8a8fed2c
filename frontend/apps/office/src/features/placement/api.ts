import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { roles } from '../../ui/options';

export const placementSearch = z.object({ role: oneOf(roles), q: text, cursor: text });
export type PlacementSearch = z.infer<typeof placementSearch>;
export type Issued = Schemas['IssuedSecret'];
export type Placement = Schemas['PlacementView'];

export const placementList = (search: PlacementSearch) =>
  queryOptions({
    queryKey: ['placements', search],
    queryFn: ({ signal }) => api.get('/api/placements', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const addPlacement = (body: BodyOf<'post', '/api/placements'>, idempotencyKey: string) =>
  api.post('/api/placements', { body, idempotencyKey });

/** For somebody who has just been placed and has no account yet. */
export const openAccount = ({ personId, name, account }: Placement) =>
  api.put('/api/accounts/{id}', { path: { id: personId }, body: { name, account } });

export const endPlacement = ({ id, version }: Placement, on: string) =>
  api.post('/api/placements/{id}/end', { path: { id }, body: { version, on } });
