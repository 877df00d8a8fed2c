import type { Schemas } from '@shared/client';
import { db, lasting } from './db';

export type Edition = Schemas['ChecklistView'];

/** Checklists are nobody's secret and stay for whoever uses the phone next. */
export async function keepEditions(editions: Edition[]): Promise<void> {
  await lasting(() => db.editions.bulkPut(editions));
}

export async function findEdition(id: string): Promise<Edition | undefined> {
  return (await lasting(() => db.editions.get(id))) as Edition | undefined;
}

export async function keptEditions(): Promise<Edition[]> {
  return (await lasting(() => db.editions.toArray())) as Edition[];
}
