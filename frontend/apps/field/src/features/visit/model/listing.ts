import type { Schemas } from '@shared/client';
import type { Draft } from './draft';
import { printOf } from './record';

export interface DraftRow {
  id: string;
  schoolId: string;
  schoolName: string;
  visitedOn: string;
  where: 'draftLocal' | 'draftSaved' | 'draftQueued' | 'draftElsewhere';
}

/** The phone's copy is the one to go on with; what only the server knows was begun elsewhere. */
export function mergeDrafts(
  local: Draft[],
  server: Schemas['InspectionRow'][],
  queued: Set<string> = new Set(),
): DraftRow[] {
  const here = local.map((draft): DraftRow => {
    const resting = draft.saved === printOf(draft) ? 'draftSaved' : 'draftLocal';
    const where = queued.has(draft.id) ? 'draftQueued' : resting;
    return {
      id: draft.id,
      schoolId: draft.school.id,
      schoolName: draft.school.name,
      visitedOn: draft.visitedOn,
      where,
    };
  });
  const known = new Set(here.map((row) => row.id));
  const elsewhere = server
    .filter((row) => row.state === 'DRAFT' && !known.has(row.id))
    .map(
      ({ id, schoolId, schoolName, visitedOn }): DraftRow => ({
        id,
        schoolId,
        schoolName,
        visitedOn,
        where: 'draftElsewhere',
      }),
    );
  return [...here, ...elsewhere];
}
