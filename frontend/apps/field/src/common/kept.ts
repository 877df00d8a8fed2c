import { useState } from 'react';
import { recall, remember } from './storage';

/** What somebody types on this phone, kept at every change until it was sent. */
export function useKept<T extends object>(key: string, begin: () => T) {
  const [value, setValue] = useState<T>(() => read<T>(key) ?? begin());
  const change = (patch: Partial<T>) => {
    const next = { ...value, ...patch };
    setValue(next);
    remember(key, JSON.stringify(next));
  };
  return { value, change, forget: () => remember(key, undefined) };
}

function read<T>(key: string): T | undefined {
  const kept = recall(key);
  if (kept === undefined) return undefined;
  try {
    return JSON.parse(kept) as T;
  } catch {
    return undefined;
  }
}
