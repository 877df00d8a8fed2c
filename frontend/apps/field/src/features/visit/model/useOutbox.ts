import { useMe } from '@shared/me';
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { OutboxItem } from '../../../store/db';
import { itemsOf } from '../../../store/queue';

/** The queue as it is now, whichever tab changes it; undefined until it has been read. */
export function useOutbox(): OutboxItem[] | undefined {
  const { personId } = useMe();
  const [items, setItems] = useState<OutboxItem[]>();
  useEffect(() => {
    const queue = liveQuery(() => itemsOf(personId)).subscribe({
      next: setItems,
      // A phone without storage has no queue.
      error: () => setItems([]),
    });
    return () => queue.unsubscribe();
  }, [personId]);
  return items;
}

export const unsent = (items: OutboxItem[]) => items.filter((item) => item.state !== 'sent');

export const sizeOf = (items: OutboxItem[]) => items.reduce((sum, item) => sum + item.size, 0);

/** Needs the person, not the network. */
export const isStuck = (item: OutboxItem) => item.state === 'refused' || item.state === 'conflict';
