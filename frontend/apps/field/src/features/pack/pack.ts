import { ApiError } from '@shared/client';
import type { QueryClient } from '@tanstack/react-query';
import { todayInShanghai } from '../../common/clock';
import { checklistsFor } from '../../data/checklists';
import { serverDraftsQuery } from '../../data/inspections';
import { inspectionsListing } from '../../data/listings';
import { weekQuery } from '../../data/plannedVisits';
import { credentialQuery, plateQuery } from '../../data/plates';
import { openQuery } from '../../data/rectifications';
import { schoolQuery, schoolsQuery } from '../../data/schools';
import { db, lasting } from '../../store/db';
import { keepEditions } from '../../store/editions';
import { sealJson, unsealJson } from '../../store/vault';

const MINUTE = 60_000;
const FRESH = 15 * MINUTE;
const FORGOTTEN_AFTER = 7 * 24 * 60 * MINUTE;
// Lists of the five newest records, as the page of a school shows them.
const NEWEST = 5;

type Entry = [key: readonly unknown[], data: unknown, at: number];

/** What an inspector needs on a day without network: own schools, what is open there, checklists, the week. */
export async function refreshPack(queries: QueryClient, ownerId: string): Promise<void> {
  const kept = await lasting(() => db.packs.get(ownerId)).catch(() => undefined);
  const age = kept ? Date.now() - kept.at : Number.POSITIVE_INFINITY;
  if (age >= 0 && age < FRESH) return;
  // A pack by halves would hide that something is missing: it is tried again at the next start.
  await fetchAll(queries)
    .then(() => keepPack(queries, ownerId))
    .catch(() => undefined);
}

async function fetchAll(queries: QueryClient): Promise<void> {
  const [schools] = await Promise.all([
    queries.fetchQuery(schoolsQuery),
    queries.fetchQuery(openQuery),
    queries.fetchQuery(weekQuery(todayInShanghai())),
    orNothing(queries.fetchQuery(credentialQuery)),
    queries.fetchQuery(serverDraftsQuery),
    queries.fetchInfiniteQuery(inspectionsListing()),
  ]);
  // One school after the other: the phone is being used meanwhile.
  for (const { id } of schools.items) {
    const [checklists] = await Promise.all([
      queries.fetchQuery(checklistsFor(id)),
      queries.fetchQuery(schoolQuery(id)),
      orNothing(queries.fetchQuery(plateQuery(id))),
      queries.fetchInfiniteQuery(inspectionsListing(id, NEWEST)),
    ]);
    await keepEditions(checklists.items);
  }
}

/** What the server has not got for this person is missing in the pack, too. */
function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof ApiError && [403, 404].includes(error.status)) return undefined;
    throw error;
  });
}

const parts = [
  'schools',
  'rectifications',
  'planned-visits',
  'credential',
  'inspections',
  'plates',
  'checklists',
];

async function keepPack(queries: QueryClient, ownerId: string): Promise<void> {
  const entries = queries
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => parts.includes(String(queryKey[0])) && state.data !== undefined)
    .map(({ queryKey, state }): Entry => [queryKey, state.data, state.dataUpdatedAt]);
  const sealed = await sealJson(entries);
  await lasting(() => db.packs.put({ ownerId, at: Date.now(), sealed }));
}

/** Lays the pack out for the pages; says of when it is. Nobody sees the pack of another person. */
export async function openPack(queries: QueryClient, ownerId: string): Promise<number | undefined> {
  const kept = await lasting(() => db.packs.get(ownerId));
  if (!kept) return undefined;
  if (Date.now() - kept.at > FORGOTTEN_AFTER) {
    await lasting(() => db.packs.delete(ownerId));
    return undefined;
  }
  for (const [key, data, updatedAt] of await unsealJson<Entry[]>(kept.sealed)) {
    if (queries.getQueryData(key) === undefined) queries.setQueryData(key, data, { updatedAt });
  }
  return kept.at;
}

/** At signing out; what is not sent yet stays. */
export async function forgetPacks(): Promise<void> {
  await lasting(() => db.packs.clear());
}
