import { api } from '@shared/client';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isOpen } from '../../../data/inspections';
import type { Draft } from './draft';
import { adopt } from './record';
import { VisitSession } from './session';
import { draftsOf, findDraft, keepDraft } from './store';

// One session per record, so that the form and the page of checking work on the same words.
const open = new Map<string, VisitSession>();

function sessionOf(draft: Draft): VisitSession {
  const session = open.get(draft.id) ?? new VisitSession(draft);
  open.set(draft.id, session);
  return session;
}

export function closeSession(id: string): void {
  open.delete(id);
}

export async function startVisit(draft: Draft): Promise<void> {
  await keepDraft(draft);
  sessionOf(draft);
}

/** From this page, from this phone, or from the server if the record was begun on another phone. */
async function openVisit(id: string, ownerId: string): Promise<VisitSession | 'submitted'> {
  const known = open.get(id);
  if (known) return known;
  const local = await findDraft(id, ownerId);
  if (local) {
    const session = sessionOf(local);
    if (local.touched) void session.saveQuietly();
    return session;
  }
  const view = await api.get('/api/inspections/{id}', { path: { id } });
  if (!isOpen(view)) return 'submitted';
  const draft = adopt(view, ownerId);
  await keepDraft(draft);
  return sessionOf(draft);
}

export function useOpenVisit(id: string) {
  const { personId } = useMe();
  return useQuery({
    queryKey: ['visit', id, personId],
    queryFn: () => openVisit(id, personId),
    staleTime: 0,
    gcTime: 0,
  });
}

export function useVisit(session: VisitSession) {
  return useSyncExternalStore(session.subscribe, session.snapshot);
}

/** What a former page could not send goes out as soon as the list of drafts is seen. */
export function saveAll(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.touched) void sessionOf(draft).saveQuietly();
  }
}

export function useDrafts() {
  const { personId } = useMe();
  return useQuery({
    queryKey: ['drafts', personId],
    queryFn: () => draftsOf(personId),
    staleTime: 0,
    refetchOnMount: 'always',
  });
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => {
    for (const session of open.values()) {
      if (session.snapshot().draft.touched) void session.saveQuietly();
    }
  });
}
