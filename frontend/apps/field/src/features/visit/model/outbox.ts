import { ApiError, api, NetworkError } from '@shared/client';
import type { OutboxItem } from '../../../store/db';
import {
  clearVisit,
  enqueueRecord,
  findFile,
  findItem,
  itemsOf,
  noteItem,
  withdraw,
} from '../../../store/queue';
import { afterFailure, nextOf } from './order';
import { DraftConflict, type InspectionView, type VisitSession } from './session';
import { closeSession, sessionOf } from './sessions';
import { findDraft } from './store';

const LOCK = 'dudao-outbox';
/** How long somebody who submits is kept waiting for the server before the phone answers alone. */
const PATIENCE = 8_000;
/** A request without an answer after this long gets none any more. */
const SILENCE = 120_000;

const names = { photo: 'photo.jpg', signature: 'signature.png' } as const;
const listeners = new Set<(view: InspectionView) => void>();

/** Tells of every record that has arrived. */
export function onSent(listener: (view: InspectionView) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let wanted = false;
let running: Promise<void> | undefined;

/** Sends what is due. Whoever calls while it runs is served by the same run, and another tab waits for this one. */
export function flush(ownerId: string): Promise<void> {
  wanted = true;
  running ??= (async () => {
    while (wanted) {
      wanted = false;
      await alone(() => round(ownerId));
    }
  })().finally(() => {
    running = undefined;
  });
  return running;
}

function alone(work: () => Promise<void>): Promise<void> {
  return typeof navigator === 'undefined' || !navigator.locks ? work() : navigator.locks.request(LOCK, work);
}

async function round(ownerId: string): Promise<void> {
  let known = false;
  for (;;) {
    const item = nextOf(await itemsOf(ownerId), Date.now());
    if (!item) return;
    try {
      known ||= await isSignedIn(ownerId);
      if (!known) return;
      await send(item);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return;
      await noteItem(item.id, afterFailure(item, error, Date.now()));
      // What did not get through for this one would not for the next one either.
      if (error instanceof NetworkError) return;
    }
  }
}

/** A phone may be shared: nobody's work goes out under another person's name. */
async function isSignedIn(ownerId: string): Promise<boolean> {
  const me = await api.get('/api/me', { background: true, signal: silence() });
  return me.personId === ownerId;
}

function silence(): AbortSignal | undefined {
  return typeof AbortSignal.timeout === 'function' ? AbortSignal.timeout(SILENCE) : undefined;
}

async function send(item: OutboxItem): Promise<void> {
  if (item.kind === 'submission') return sendRecord(item);
  const file = await findFile(item.id);
  if (!file) throw new ApiError(410, { status: 410, code: 'file.lost' });
  await api.putFile('/api/files/{id}', {
    path: { id: item.id },
    query: { name: names[item.kind] },
    file,
    mediaType: item.kind === 'photo' ? 'image/jpeg' : 'image/png',
    signal: silence(),
  });
  await noteItem(item.id, { state: 'sent', problem: undefined });
}

/** Without a draft it has arrived before, and only the phone was not told to forget it. */
async function sendRecord({ visitId, ownerId }: OutboxItem): Promise<void> {
  const draft = await findDraft(visitId, ownerId);
  const view = draft && (await sessionOf(draft).submit());
  closeSession(visitId);
  await clearVisit(visitId);
  if (view) for (const listener of listeners) listener(view);
}

/** Always succeeds on the phone; what the server refuses at once comes back to be put right. */
export async function submitVisit(session: VisitSession): Promise<'sent' | 'waiting'> {
  await session.kept();
  const { draft } = session.snapshot();
  await enqueueRecord(draft.id, draft.ownerId, JSON.stringify(draft).length);
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([flush(draft.ownerId), patience]);
  const item = await findItem(draft.id);
  if (item?.state === 'waiting') return 'waiting';
  // Only what has arrived leaves no draft behind; the form may have taken a refusal out of the queue already.
  if (!item && !(await findDraft(draft.id, draft.ownerId))) return 'sent';
  await withdraw(draft.id);
  const { theirs, problem = item?.problem ?? { status: 0 } } = session.snapshot();
  // What the form still knows of an older conflict says nothing about a refusal.
  if (theirs && item?.state !== 'refused') throw new DraftConflict(theirs);
  throw new ApiError(problem.status, problem);
}
