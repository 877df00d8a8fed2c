import { liveQuery } from 'dexie';
import { hurry, itemsOf } from '../../../store/queue';
import { pauseUntilNext } from './order';
import { flush } from './outbox';

const EVERY = 60_000;
// Timers may ring a moment before the clock says so.
const GRAIN = 30;

/**
 * Sends at the start, when the network is back, when somebody looks at the phone, every minute while they do, after
 * each thing that joins the queue and when a pause has passed (6.1, 4). Ends with what it returns.
 */
export function keepSending(ownerId: string): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  // A failure of the phone's own store is met again at the next of these occasions.
  const go = () => void flush(ownerId).catch(() => undefined);
  const atOnce = () => void hurry(ownerId).then(go, () => undefined);
  const seen = () => {
    if (document.visibilityState === 'visible') atOnce();
  };
  const queue = liveQuery(() => itemsOf(ownerId)).subscribe({
    next: (items) => {
      clearTimeout(pause);
      const wait = pauseUntilNext(items, Date.now());
      if (wait !== undefined) pause = setTimeout(go, wait + GRAIN);
    },
    error: () => undefined,
  });
  const minute = setInterval(seen, EVERY);
  window.addEventListener('online', atOnce);
  document.addEventListener('visibilitychange', seen);
  atOnce();
  return () => {
    queue.unsubscribe();
    clearTimeout(pause);
    clearInterval(minute);
    window.removeEventListener('online', atOnce);
    document.removeEventListener('visibilitychange', seen);
  };
}
