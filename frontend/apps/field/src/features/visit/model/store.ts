import Dexie, { type Table } from 'dexie';
import type { Draft } from './draft';
import type { Edition } from './editions';

class FieldDb extends Dexie {
  drafts!: Table<Draft, string>;
  editions!: Table<Edition, string>;

  constructor() {
    super('dudao-field');
    this.version(1).stores({ drafts: 'id, ownerId' });
    this.version(2).stores({ editions: 'id' });
  }
}

const db = new FieldDb();

/** iOS drops the connection when the page goes to the background; a fresh one then does the same work. */
async function lasting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.UnknownError)) throw error;
    db.close({ disableAutoOpen: false });
    await db.open();
    return work();
  }
}

export function keepDraft(draft: Draft): Promise<unknown> {
  return lasting(() => db.drafts.put(draft));
}

/** A phone may be shared: everybody sees only what they wrote themselves. */
export async function findDraft(id: string, ownerId: string): Promise<Draft | undefined> {
  const draft = await lasting(() => db.drafts.get(id));
  return draft?.ownerId === ownerId ? draft : undefined;
}

export async function draftsOf(ownerId: string): Promise<Draft[]> {
  const drafts = await lasting(() => db.drafts.where('ownerId').equals(ownerId).toArray());
  return drafts.sort((a, b) => b.changedAt - a.changedAt);
}

/** Only after the server has the whole of it, or when its owner gives it up. */
export function dropDraft(id: string): Promise<void> {
  return lasting(() => db.drafts.delete(id));
}

/** Checklists are nobody's secret and stay for whoever uses the phone next. */
export async function keepEditions(editions: Edition[]): Promise<void> {
  await lasting(() => db.editions.bulkPut(editions));
}

export function findEdition(id: string): Promise<Edition | undefined> {
  return lasting(() => db.editions.get(id));
}

export function keptEditions(): Promise<Edition[]> {
  return lasting(() => db.editions.toArray());
}
