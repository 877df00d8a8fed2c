import { db, lasting, type OutboxItem } from './db';
import { seal, unseal } from './vault';

/** Everything of one person that has to reach the server, the oldest first. */
export async function itemsOf(ownerId: string): Promise<OutboxItem[]> {
  const items = await lasting(() => db.outbox.where('ownerId').equals(ownerId).toArray());
  return items.sort((a, b) => a.createdAt - b.createdAt);
}

export function findItem(id: string): Promise<OutboxItem | undefined> {
  return lasting(() => db.outbox.get(id));
}

export async function noteItem(id: string, change: Partial<OutboxItem>): Promise<void> {
  await lasting(() => db.outbox.update(id, change));
}

/** The network is back, or somebody looks at the phone: nothing waits for its pause to end. */
export async function hurry(ownerId: string): Promise<void> {
  await lasting(() =>
    db.outbox
      .where('ownerId')
      .equals(ownerId)
      .filter((item) => item.state === 'waiting')
      .modify({ notBefore: 0 }),
  );
}

type Fresh = Pick<OutboxItem, 'id' | 'ownerId' | 'visitId' | 'kind' | 'size' | 'photo'>;

const fresh = (item: Fresh): OutboxItem => ({
  ...item,
  state: 'waiting',
  createdAt: Date.now(),
  tries: 0,
  notBefore: 0,
});

export async function enqueueRecord(visitId: string, ownerId: string, size: number): Promise<void> {
  await lasting(() => db.outbox.put(fresh({ id: visitId, ownerId, visitId, kind: 'submission', size })));
}

/** The record is its author's to change again; its files stay where they are. */
export async function withdraw(visitId: string): Promise<void> {
  await lasting(() => db.outbox.delete(visitId));
}

/** A file and its place in the queue come together or not at all. */
export async function keepFile(item: Omit<Fresh, 'size'>, file: Blob): Promise<void> {
  const sealed = await seal(await file.arrayBuffer());
  const { id, visitId } = item;
  await lasting(() =>
    db.transaction('rw', db.files, db.outbox, async () => {
      await db.files.put({ id, visitId, type: file.type, sealed });
      await db.outbox.put(fresh({ ...item, size: file.size }));
    }),
  );
}

export async function findFile(id: string): Promise<Blob | undefined> {
  const kept = await lasting(() => db.files.get(id));
  return kept && new Blob([await unseal(kept.sealed)], { type: kept.type });
}

/** Only when its owner takes it out of the record. */
export async function dropFile(id: string): Promise<void> {
  await lasting(() =>
    db.transaction('rw', db.files, db.outbox, async () => {
      await db.files.delete(id);
      await db.outbox.delete(id);
    }),
  );
}

/** Only after the server has the whole visit, or when its owner gives it up. */
export async function clearVisit(visitId: string): Promise<void> {
  await lasting(() =>
    db.transaction('rw', db.files, db.outbox, async () => {
      await db.files.where('visitId').equals(visitId).delete();
      await db.outbox.where('visitId').equals(visitId).delete();
    }),
  );
}
