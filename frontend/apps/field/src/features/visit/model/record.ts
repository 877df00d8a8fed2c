import type { Answer } from '@shared/checklist/answers';
import type { Schemas } from '@shared/client';
import type { Draft, DraftContent, DraftProblem } from './draft';
import { answersOf, METHODS } from './draft';

type InspectionRecord = Schemas['InspectionRecord'];
type InspectionView = Schemas['InspectionView'];
type Problem = Schemas['InspectionProblem'];

const said = (text: string): string | undefined => text.trim() || undefined;

function toProblem(problem: DraftProblem): Problem | undefined {
  const { id, item, grade, description, advice, settledOnSpot, days } = problem;
  if (!item || !grade || !description.trim()) return undefined;
  const settled = settledOnSpot && grade === 'MINOR';
  return {
    id,
    item,
    grade,
    description: description.trim(),
    advice: said(advice),
    settledOnSpot: settled,
    days: settled ? undefined : days,
  };
}

/** A number that ends in its point is still being typed; a problem that is not sent cannot be named. */
function toAnswer({ itemId, verdict, value, note, problemId }: Answer, sent: Problem[]): Answer[] {
  const answer = {
    itemId,
    verdict,
    value: said(value?.replace(/\.$/, '') ?? ''),
    note: said(note ?? ''),
    problemId: sent.some((problem) => problem.id === problemId) ? problemId : undefined,
  };
  return answer.verdict || answer.value || answer.note ? [answer] : [];
}

/** A regular visit without a plan is what the server takes for granted. */
function toOccasion({ occasion }: DraftContent): InspectionRecord['occasion'] {
  if (!occasion || (occasion.kind === 'REGULAR' && !occasion.plannedVisitId)) return undefined;
  return { kind: occasion.kind, plannedVisitId: occasion.plannedVisitId };
}

/** Whole or not at all: half of it stays on the phone. */
function toFeedback({ feedback }: DraftContent): InspectionRecord['feedback'] {
  const { words = '', heardBy = '', at = '' } = feedback ?? {};
  return words.trim() && heardBy.trim() && at
    ? { words: words.trim(), heardBy: heardBy.trim(), at: at.slice(0, 5) }
    : undefined;
}

/** A problem without item, grade or words has no form in the contract yet and stays on the phone. */
export function toRecord(draft: DraftContent): InspectionRecord {
  const problems = draft.problems.flatMap((problem) => toProblem(problem) ?? []);
  const answers = answersOf(draft).flatMap((answer) => toAnswer(answer, problems));
  return {
    schoolId: draft.school.id,
    visitedOn: draft.visitedOn,
    arrivedAt: said(draft.arrivedAt),
    leftAt: said(draft.leftAt),
    inspectorIds: draft.inspectors.map((one) => one.inspectorId),
    matters: [...draft.matters].sort((a, b) => a - b),
    methods: METHODS.flatMap((method) => {
      const count = draft.methods[method] ?? 0;
      return count > 0 ? [{ method, count }] : [];
    }),
    goodPractice: said(draft.goodPractice),
    shortcomings: said(draft.shortcomings),
    advice: said(draft.advice),
    deadline: said(draft.deadline),
    remarks: said(draft.remarks),
    problems,
    editionId: draft.editionId,
    answers: answers.length > 0 ? answers : undefined,
    feedback: toFeedback(draft),
    occasion: toOccasion(draft),
  };
}

/** Two drafts with the same print would say the same to the server. */
export function printOf(draft: DraftContent): string {
  return JSON.stringify(toRecord(draft));
}

export function fromView(view: InspectionView): DraftContent {
  const minutes = (time?: string) => time?.slice(0, 5) ?? '';
  return {
    school: { id: view.schoolId, name: view.schoolName, kind: view.kind },
    visitedOn: view.visitedOn,
    arrivedAt: minutes(view.arrivedAt),
    leftAt: minutes(view.leftAt),
    inspectors: view.inspectors.map(({ inspectorId, name }) => ({ inspectorId, name })),
    matters: view.matters,
    methods: Object.fromEntries(view.methods.map(({ method, count }) => [method, count])),
    goodPractice: view.goodPractice ?? '',
    shortcomings: view.shortcomings ?? '',
    advice: view.advice ?? '',
    deadline: view.deadline ?? '',
    remarks: view.remarks ?? '',
    problems: view.problems.map((problem) => ({ ...problem, advice: problem.advice ?? '' })),
    editionId: view.editionId,
    answers: view.answers,
    feedback: view.feedback,
    occasion: view.occasion,
  };
}

/** The draft as the server holds it, for a phone that takes it over. */
export function adopt(view: InspectionView, ownerId: string): Draft {
  const content = fromView(view);
  return {
    ...content,
    id: view.id,
    ownerId,
    changedAt: Date.now(),
    version: view.version,
    saved: printOf(content),
    savedAt: Date.now(),
  };
}
