import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { text } from '../../ui/listing';

/** `day` is the day of effect; a draft brings its own. */
export const boardSearch = z.object({ districtId: text, q: text, day: text, draft: text });
export type BoardSearch = z.infer<typeof boardSearch>;
export type Present = Schemas['BoardView'];
export type School = Schemas['BoardSchool'];
export type Inspector = Schemas['BoardInspector'];
export type Draft = Schemas['DraftView'];
export type DraftBody = BodyOf<'post', '/api/assignment-drafts'>;

export const boardView = (day: string) =>
  queryOptions({
    queryKey: ['board', day],
    queryFn: () => api.get('/api/assignment-board', { query: { day } }),
    placeholderData: keepPreviousData,
  });

export const draftView = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => api.get('/api/assignment-drafts/{id}', { path: { id } }),
  });

export const saveDraft = (draft: Draft | undefined, body: DraftBody, idempotencyKey: string) =>
  draft
    ? api.put('/api/assignment-drafts/{id}', {
        path: { id: draft.id },
        body: { ...body, version: draft.version },
      })
    : api.post('/api/assignment-drafts', { body, idempotencyKey });
