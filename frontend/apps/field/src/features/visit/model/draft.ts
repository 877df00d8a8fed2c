import type { Answer } from '@shared/checklist/answers';
import type { Schemas } from '@shared/client';
import type { PhotoFacts } from '../../../store/db';

export type Grade = Schemas['FindingGrade'];
export type Method = Schemas['InspectionMethod'];
export type Acknowledgement = Schemas['Acknowledgement'];

export const GRADES = ['MINOR', 'ORDINARY', 'COMPLEX', 'SEVERE', 'DANGER'] as const satisfies Grade[];
export const METHODS = [
  'LESSON_OBSERVATION',
  'DOCUMENTS',
  'MEETING',
  'TALK',
  'QUESTIONNAIRE',
  'CAMPUS_WALK',
] as const satisfies Method[];

export interface DraftProblem {
  id: string;
  item?: number;
  grade?: Grade;
  description: string;
  advice: string;
  settledOnSpot: boolean;
  days?: number;
}

/** What the school was told on the spot, to whom and when. */
export interface DraftFeedback {
  words: string;
  heardBy: string;
  at: string;
}

/** What the inspector fills in. Empty text means "not said"; it leaves the phone as an absent member. */
export interface DraftContent {
  school: { id: string; name: string; kind: Schemas['SchoolKind'] };
  visitedOn: string;
  arrivedAt: string;
  leftAt: string;
  inspectors: { inspectorId: string; name: string }[];
  matters: number[];
  methods: Partial<Record<Method, number>>;
  goodPractice: string;
  shortcomings: string;
  problems: DraftProblem[];
  advice: string;
  deadline: string;
  remarks: string;
  /** The edition of the checklist by which it is filled, and what was answered; absent in older drafts. */
  editionId?: string;
  answers?: Answer[];
  feedback?: DraftFeedback;
  /** On what occasion the school is visited; a regular visit if absent. */
  occasion?: Schemas['InspectionOccasion'];
  photos?: PhotoFacts[];
  /** What the school's representative did at the end: signed, or would not. */
  acknowledgement?: Acknowledgement;
}

export interface Draft extends DraftContent {
  /** Made on the phone; the server keeps the inspection under the same id. */
  id: string;
  ownerId: string;
  changedAt: number;
  /** Set by the first change: a visit begun by mistake is not sent anywhere. */
  touched?: boolean;
  /** The version of the server's copy, absent before the first save there. */
  version?: number;
  /** What the server is known to hold, and since when. */
  saved?: string;
  savedAt?: number;
  /** Sent without an answer: the server may or may not hold it. */
  attempted?: string;
}

export interface Beginning {
  id: string;
  ownerId: string;
  school: DraftContent['school'];
  today: string;
  now: string;
  me?: { inspectorId: string; name: string };
  editionId?: string;
  occasion?: DraftContent['occasion'];
}

export function begin({ id, ownerId, school, today, now, me, editionId, occasion }: Beginning): Draft {
  return {
    id,
    ownerId,
    school,
    visitedOn: today,
    arrivedAt: now,
    leftAt: '',
    inspectors: me ? [me] : [],
    matters: [],
    methods: {},
    goodPractice: '',
    shortcomings: '',
    problems: [],
    advice: '',
    deadline: '',
    remarks: '',
    editionId,
    occasion,
    answers: [],
    changedAt: Date.now(),
  };
}

/** A problem that was given up again leaves its question as if nobody had written it down. */
export function answersOf({ answers = [], problems }: DraftContent): Answer[] {
  const there = new Set(problems.map((problem) => problem.id));
  return answers.map((answer) =>
    answer.problemId && !there.has(answer.problemId) ? { ...answer, problemId: undefined } : answer,
  );
}

/** Each photo once, also where two hands add the same one. */
export function withPhotos({ photos = [] }: DraftContent, more: PhotoFacts[]): PhotoFacts[] {
  const known = new Set(photos.map((photo) => photo.id));
  return [...photos, ...more.filter((photo) => !known.has(photo.id))];
}

export const photographedProblems = ({ photos = [] }: DraftContent): Set<string> =>
  new Set(photos.flatMap((photo) => photo.problemId ?? []));

/** The questions of which there is a photo, be it of the problem that was written down there. */
export function photographed(draft: DraftContent): Set<string> {
  const { answers = [], photos = [] } = draft;
  const shown = photographedProblems(draft);
  const atProblems = answers.filter((answer) => answer.problemId && shown.has(answer.problemId));
  return new Set([
    ...photos.flatMap((photo) => photo.itemId ?? []),
    ...atProblems.map((answer) => answer.itemId),
  ]);
}

export function emptyProblem(id: string, matters: number[]): DraftProblem {
  const only = matters.length === 1 ? matters[0] : undefined;
  return { id, item: only, description: '', advice: '', settledOnSpot: false };
}
