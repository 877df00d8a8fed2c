import { db, type KeptDraft, lasting } from '../../../store/db';
import { sealJson, unsealJson } from '../../../store/vault';
import type { Draft } from './draft';

export async function keepDraft(draft: Draft): Promise<void> {
  const { id, ownerId, changedAt } = draft;
  const sealed = await sealJson(draft);
  await lasting(() => db.drafts.put({ id, ownerId, changedAt, sealed }));
}

const opened = (kept: KeptDraft) =>
  kept.sealed ? unsealJson<Draft>(kept.sealed) : Promise.resolve(kept as unknown as Draft);

/** A phone may be shared: everybody sees only what they wrote themselves. */
export async function findDraft(id: string, ownerId: string): Promise<Draft | undefined> {
  const kept = await lasting(() => db.drafts.get(id));
  return kept?.ownerId === ownerId ? opened(kept) : undefined;
}

export async function draftsOf(ownerId: string): Promise<Draft[]> {
  const kept = await lasting(() => db.drafts.where('ownerId').equals(ownerId).toArray());
  const drafts = await Promise.all(kept.map(opened));
  return drafts.sort((a, b) => b.changedAt - a.changedAt);
}

/** Only after the server has the whole of it, or when its owner gives it up. */
export async function dropDraft(id: string): Promise<void> {
  await lasting(() => db.drafts.delete(id));
}
