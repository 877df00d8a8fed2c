import type { Problem } from '@shared/client';
import Dexie, { type Table } from 'dexie';

/** Words lie sealed; beside them only what is asked for without opening them. */
export interface KeptDraft {
  id: string;
  ownerId: string;
  changedAt: number;
  /** Absent in drafts written before anything was sealed: those lie open. */
  sealed?: ArrayBuffer;
}

/** What a photo is about, and how the camera's own picture can be recognised. */
export interface PhotoFacts {
  /** The id of the file. */
  id: string;
  itemId?: string;
  problemId?: string;
  sha256: string;
  takenAt: string;
}

/** One thing that has to reach the server. Its id is the one that it has there, so that a repeat is harmless. */
export interface OutboxItem {
  id: string;
  ownerId: string;
  visitId: string;
  kind: 'photo' | 'signature' | 'submission';
  /** A file that was sent stays listed until the record that names it has arrived, too. */
  state: 'waiting' | 'sent' | 'refused' | 'conflict';
  /** Bytes. */
  size: number;
  createdAt: number;
  tries: number;
  /** Not tried again before this moment. */
  notBefore: number;
  /** What the server said last. */
  problem?: Problem;
  photo?: PhotoFacts;
}

interface KeptFile {
  id: string;
  visitId: string;
  type: string;
  sealed: ArrayBuffer;
}

interface KeptPack {
  ownerId: string;
  at: number;
  sealed: ArrayBuffer;
}

class FieldDb extends Dexie {
  drafts!: Table<KeptDraft, string>;
  editions!: Table<{ id: string }, string>;
  outbox!: Table<OutboxItem, string>;
  files!: Table<KeptFile, string>;
  packs!: Table<KeptPack, string>;
  keys!: Table<{ id: string; key: CryptoKey }, string>;

  constructor() {
    super('dudao-field');
    this.version(1).stores({ drafts: 'id, ownerId' });
    this.version(2).stores({ editions: 'id' });
    this.version(3).stores({
      outbox: 'id, ownerId, visitId',
      files: 'id, visitId',
      packs: 'ownerId',
      keys: 'id',
    });
  }
}

export const db = new FieldDb();

/** iOS drops the connection when the page goes to the background; a fresh one then does the same work. */
export async function lasting<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.UnknownError)) throw error;
    db.close({ disableAutoOpen: false });
    await db.open();
    return work();
  }
}
