import { type Edition, gaps } from '@shared/checklist/answers';
import { answersOf, type DraftContent, photographed } from './draft';
import { strayPhotos } from './record';

export const SECTIONS = [
  'basics',
  'inspectors',
  'matters',
  'methods',
  'goodPractice',
  'problems',
  'advice',
  'remarks',
] as const;
export type Section = (typeof SECTIONS)[number];
/** Where something may be missing: a section, or the photos that lost their place. */
export type Place = Section | 'photos';

export type MissingReason =
  | 'date'
  | 'future'
  | 'times'
  | 'inspectors'
  | 'matters'
  | 'problem'
  | 'methods'
  | 'arrivedAt'
  | 'leftAt'
  | 'deadline'
  | 'unanswered'
  | 'evidence'
  | 'critical'
  | 'photos';

export interface Missing {
  reason: MissingReason;
  section: Place;
  /** Without it the record cannot be submitted; otherwise it is advice only. */
  must: boolean;
  problemId?: string;
  /** Which problem, counted from one. */
  n?: number;
  itemId?: string;
  /** The question, and why evidence is asked for. */
  item?: string;
  why?: string;
}

export function missing(draft: DraftContent, today: string, edition?: Edition): Missing[] {
  const found: Missing[] = [];
  const note = (must: boolean, section: Place, reason: MissingReason, more: Partial<Missing> = {}) =>
    found.push({ must, section, reason, ...more });

  if (!draft.visitedOn) note(true, 'basics', 'date');
  else if (draft.visitedOn > today) note(true, 'basics', 'future');
  if (draft.arrivedAt && draft.leftAt && draft.leftAt <= draft.arrivedAt) note(true, 'basics', 'times');
  if (draft.inspectors.length === 0) note(true, 'inspectors', 'inspectors');
  if (draft.matters.length === 0) note(true, 'matters', 'matters');
  draft.problems.forEach((problem, index) => {
    if (problem.item && problem.grade && problem.description.trim()) return;
    note(true, 'problems', 'problem', { problemId: problem.id, n: index + 1 });
  });
  for (const { itemId, text, kind, reason } of edition
    ? gaps(edition, answersOf(draft), photographed(draft))
    : []) {
    const named = kind === 'problem' ? 'critical' : kind;
    note(kind !== 'unanswered', 'matters', named, { itemId, item: text, why: reason });
  }
  const stray = strayPhotos(draft);
  if (stray.length > 0) note(true, 'photos', 'photos', { n: stray.length });
  if (!draft.arrivedAt) note(false, 'basics', 'arrivedAt');
  if (!draft.leftAt) note(false, 'basics', 'leftAt');
  if (!Object.values(draft.methods).some((count) => count > 0)) note(false, 'methods', 'methods');
  if (draft.deadline && draft.deadline < draft.visitedOn) note(true, 'advice', 'deadline');
  return found;
}

/** How many of the sections have an answer, for the line at the top. */
export function answered(draft: DraftContent): number {
  return [
    draft.visitedOn && draft.arrivedAt && draft.leftAt,
    draft.inspectors.length > 0,
    draft.matters.length > 0,
    Object.values(draft.methods).some((count) => count > 0),
    draft.goodPractice.trim(),
    draft.shortcomings.trim() || draft.problems.length > 0,
    draft.advice.trim() || draft.deadline,
    draft.remarks.trim(),
  ].filter(Boolean).length;
}
