import type { Edition, InspectionRow } from './api';

/** A record of one's own waits for somebody else. */
export const reviewable = (rows: InspectionRow[]): InspectionRow[] =>
  rows.filter(({ actions }) => actions.includes('ACCEPT') || actions.includes('SEND_BACK'));

/** The next or the one before; at an end, the same. */
export function neighbour<T extends { id: string }>(rows: T[], id: string, by: 1 | -1): string {
  const at = rows.findIndex((row) => row.id === id);
  return rows[at + by]?.id ?? id;
}

export type Content = Edition['content'];
export type Part = keyof Content;

const parts = Object.keys({
  visitedOn: 1,
  arrivedAt: 1,
  leftAt: 1,
  occasion: 1,
  inspectorIds: 1,
  matters: 1,
  methods: 1,
  goodPractice: 1,
  shortcomings: 1,
  problems: 1,
  advice: 1,
  deadline: 1,
  photos: 1,
  acknowledgement: 1,
  feedback: 1,
  remarks: 1,
  editionId: 1,
  answers: 1,
} satisfies Record<Part, 1>) as Part[];

/** What the later edition says otherwise, in the order of the form; what stayed the same is not repeated. */
export const differing = (before: Content, after: Content): Part[] =>
  parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
