import type { RectificationRow } from '../../data/rectifications';

export function openPerSchool(rows: RectificationRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { schoolId } of rows) counts.set(schoolId, (counts.get(schoolId) ?? 0) + 1);
  return counts;
}
