import { api } from '@shared/client';
import { useMe } from '@shared/me';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isOpen } from '../../../data/inspections';
import type { OutboxItem } from '../../../store/db';
import { clearVisit, findItem, itemsOf, withdraw } from '../../../store/queue';
import { type Draft, withPhotos } from './draft';
import { adopt } from './record';
import { VisitSession } from './session';
import { draftsOf, findDraft, keepDraft } from './store';

// One session per record, so that the form and the page of checking work on the same words.
const open = new Map<string, VisitSession>();

export function sessionOf(draft: Draft): VisitSession {
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
async function openVisit(id: string, ownerId: string): Promise<VisitSession | 'submitted' | 'queued'> {
  const queued = await findItem(id);
  if (queued?.state === 'waiting') return 'queued';
  const local = await findDraft(id, ownerId);
  const session = open.get(id) ?? (local && sessionOf(local));
  if (session) {
    await collect(session);
    if (queued) await takeBack(session, queued);
    if (session.snapshot().draft.touched) void session.saveQuietly();
    return session;
  }
  const view = await api.get('/api/inspections/{id}', { path: { id } });
  if (!isOpen(view)) return 'submitted';
  const draft = adopt(view, ownerId);
  await keepDraft(draft);
  return sessionOf(draft);
}

/** Photos that were kept in the very moment in which the page died: they are in the queue, and the draft knows nothing. */
async function collect(session: VisitSession): Promise<void> {
  const { id, ownerId } = session.snapshot().draft;
  const kept = (await itemsOf(ownerId)).filter((item) => item.visitId === id);
  const { draft } = session.snapshot();
  const photos = withPhotos(
    draft,
    kept.flatMap(({ photo }) => photo ?? []),
  );
  if (photos.length > (draft.photos?.length ?? 0)) session.change({ photos });
}

/** What the server would not take is put right in the form, with its words at hand. */
async function takeBack(session: VisitSession, { id, problem }: OutboxItem): Promise<void> {
  await withdraw(id);
  if (problem) session.recall(problem);
}

/** Given up by its owner, with everything that belongs to it. */
export async function giveUp(session: VisitSession): Promise<void> {
  const { id } = session.snapshot().draft;
  await session.giveUp();
  await clearVisit(id);
  closeSession(id);
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
