import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';

export type Draft = Schemas['DraftView'];
export type Trial = Schemas['DraftTrial'];

export const states = Object.keys({
  DRAFT: 1,
  SUBMITTED: 1,
  APPLIED: 1,
  DISCARDED: 1,
} satisfies Record<Schemas['DraftState'], 1>) as Schemas['DraftState'][];

export const draftSearch = z.object({ state: oneOf(states), cursor: text });
export type DraftSearch = z.infer<typeof draftSearch>;

export const draftList = (search: DraftSearch) =>
  queryOptions({
    queryKey: ['drafts', search],
    queryFn: () => api.get('/api/assignment-drafts', { query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });

export const draftView = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => api.get('/api/assignment-drafts/{id}', { path: { id } }),
  });

export const steps = {
  SUBMIT: ({ id, version }: Draft) =>
    api.post('/api/assignment-drafts/{id}/submission', { path: { id }, body: { version } }),
  WITHDRAW: ({ id, version }: Draft) =>
    api.post('/api/assignment-drafts/{id}/withdrawal', { path: { id }, body: { version } }),
  APPROVE: ({ id, version }: Draft) =>
    api.post('/api/assignment-drafts/{id}/approval', { path: { id }, body: { version } }),
  DISCARD: ({ id, version }: Draft) =>
    api.post('/api/assignment-drafts/{id}/discard', { path: { id }, body: { version } }),
};
export type PlainStep = keyof typeof steps;

export const sendBack = ({ id, version }: Draft, note: string) =>
  api.post('/api/assignment-drafts/{id}/return', { path: { id }, body: { version, note } });

const RUNNING_EVERY = 1_000;

/** The latest run of the solver; followed closely while it works. */
export const latestProposal = queryOptions({
  queryKey: ['proposals', 'latest'],
  queryFn: async () => {
    const { items } = await api.get('/api/assignment-proposals', { query: { limit: 1 } });
    const [latest] = items;
    return latest ? api.get('/api/assignment-proposals/{id}', { path: { id: latest.id } }) : null;
  },
  refetchInterval: (query) => (query.state.data?.state === 'RUNNING' ? RUNNING_EVERY : false),
});

export const startProposal = (id: string, effectiveOn: string) =>
  api.put('/api/assignment-proposals/{id}', { path: { id }, body: { effectiveOn } });

export const stopProposal = (id: string) => api.post('/api/assignment-proposals/{id}/stop', { path: { id } });
