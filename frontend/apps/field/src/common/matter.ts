import type { Schemas } from '@shared/client';

export type SchoolKind = Schemas['SchoolKind'];
export const MATTERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
type Matter = (typeof MATTERS)[number];

/** Kindergartens have eight matters of their own; an unknown kind reads the list for schools. */
export function matterKey(item: number, kind?: SchoolKind) {
  const set = kind === 'KINDERGARTEN' ? 'kindergartenMatter' : 'matter';
  return `shared:${set}.m${item as Matter}` as const;
}
