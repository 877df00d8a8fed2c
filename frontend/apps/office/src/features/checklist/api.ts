import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';
import { schoolKinds } from '../../ui/options';

export type Checklist = Schemas['ChecklistView'];
export type ChecklistRow = Schemas['ChecklistRow'];
export type Content = Pick<Checklist, 'title' | 'purpose' | 'kinds' | 'matters'>;

export const states = Object.keys({
  DRAFT: 1,
  PUBLISHED: 1,
  RETIRED: 1,
  DISCARDED: 1,
} satisfies Record<Schemas['ChecklistState'], 1>) as Schemas['ChecklistState'][];

export const answerKinds = Object.keys({
  YES_NO: 1,
  CHOICE: 1,
  NUMBER: 1,
  TEXT: 1,
} satisfies Record<Schemas['AnswerKind'], 1>) as Schemas['AnswerKind'][];

export const checklistSearch = z.object({
  state: oneOf(states),
  kind: oneOf(schoolKinds),
  own: flag,
  cursor: text,
});
export type ChecklistSearch = z.infer<typeof checklistSearch>;

export const compareSearch = z.object({ with: text });

export const checklistList = (search: ChecklistSearch) =>
  queryOptions({
    queryKey: ['checklists', search],
    queryFn: () => api.get('/api/checklists', { query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

/** All editions of one checklist, the latest first. */
export const editionList = (templateId: string) =>
  queryOptions({
    queryKey: ['checklists', 'editions', templateId],
    queryFn: () => api.get('/api/checklists', { query: { templateId, limit: 200 } }),
  });

export const checklistView = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: () => api.get('/api/checklists/{id}', { path: { id } }),
  });

export const contentOf = ({ title, purpose, kinds, matters }: Checklist): Content => ({
  title,
  purpose,
  kinds,
  matters,
});

/** A new checklist, or the draft of a later edition of one. */
export const createChecklist = (content: Content, revisedId?: string) =>
  api.post('/api/checklists', { body: { ...content, revisedId } });

export const changeChecklist = (id: string, version: number, content: Content) =>
  api.put('/api/checklists/{id}', { path: { id }, body: { ...content, version } });

export const publishChecklist = (id: string, version: number) =>
  api.post('/api/checklists/{id}/publication', { path: { id }, body: { version } });

export const retireChecklist = (id: string, version: number) =>
  api.post('/api/checklists/{id}/retirement', { path: { id }, body: { version } });

export const discardChecklist = (id: string, version: number) =>
  api.post('/api/checklists/{id}/discard', { path: { id }, body: { version } });
