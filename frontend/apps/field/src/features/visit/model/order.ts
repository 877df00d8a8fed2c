import { ApiError } from '@shared/client';
import type { OutboxItem } from '../../../store/db';
import { DraftConflict } from './session';

const SHORTEST = 2_000;
const LONGEST = 5 * 60_000;

// What is worth another try although the server answered: it is busy, or is just doing the same for a twin.
const passing = [408, 425, 429];
const inFlight = 'idempotency-key-in-flight';

const isFile = (item: OutboxItem) => item.kind !== 'submission';

/** A clock that was set back must not hold anything up for hours. */
const isDue = ({ notBefore }: OutboxItem, now: number) => notBefore <= now || notBefore > now + LONGEST;

/** Files first, in the order they were made; then a record of which every file has arrived. */
export function nextOf(items: OutboxItem[], now: number): OutboxItem | undefined {
  const due = items.filter((item) => item.state === 'waiting' && isDue(item, now));
  const lacking = new Set(
    items.filter((item) => isFile(item) && item.state !== 'sent').map((item) => item.visitId),
  );
  return due.find(isFile) ?? due.find((item) => !lacking.has(item.visitId));
}

/** Milliseconds until something can be tried again; nothing at all waits if undefined. */
export function pauseUntilNext(items: OutboxItem[], now: number): number | undefined {
  const waiting = items.filter((item) => item.state === 'waiting');
  if (waiting.length === 0) return undefined;
  if (nextOf(items, now)) return 0;
  const moments = waiting.map((item) => item.notBefore).filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) - now : undefined;
}

export function pauseAfter(tries: number): number {
  return Math.min(LONGEST, SHORTEST * 2 ** Math.max(0, tries - 1));
}

/** Silence and a busy server are tried again; a refusal or another copy waits for the person. */
export function afterFailure(item: OutboxItem, error: unknown, now: number): Partial<OutboxItem> {
  if (error instanceof DraftConflict) return { state: 'conflict' };
  const problem = error instanceof ApiError ? error.problem : undefined;
  const again =
    !problem || problem.status >= 500 || passing.includes(problem.status) || problem.code === inFlight;
  if (!again) return { state: 'refused', problem };
  const tries = item.tries + 1;
  return { tries, notBefore: now + pauseAfter(tries), problem };
}
