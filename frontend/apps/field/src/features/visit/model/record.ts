import type { Answer } from '@shared/checklist/answers';
import type { Schemas } from '@shared/client';
import type { PhotoFacts } from '../../../store/db';
import type { Acknowledgement, Draft, DraftContent, DraftProblem } from './draft';
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

/** A photo goes with what it shows; what it shows may still be half written. */
function toPhoto({ id, itemId, problemId, sha256, takenAt }: PhotoFacts): Schemas['InspectionPhoto'] {
  return { fileId: id, itemId, problemId, originalSha256: sha256, takenAt };
}

/** In one order and with one way to write a moment, so that equal ones print the same. */
function toAcknowledgement(said: Acknowledgement): Acknowledgement {
  const { outcome, name, post, fileId, reason, witness, at } = said;
  return { outcome, name, post, fileId, reason, witness, at: moment(at) };
}

const moment = (at: string) => new Date(at).toISOString();

/** Photos of what is no longer in the record: nothing is dropped unless somebody says so. */
export function strayPhotos(draft: DraftContent): PhotoFacts[] {
  const answered = new Set(answersOf(draft).map((answer) => answer.itemId));
  const problems = new Set(draft.problems.map((problem) => problem.id));
  const has = (ids: Set<string>, id: string | undefined) => id !== undefined && ids.has(id);
  return (draft.photos ?? []).filter(
    (photo) => !has(answered, photo.itemId) && !has(problems, photo.problemId),
  );
}

/** A problem without item, grade or words has no form in the contract yet and stays on the phone. */
export function toRecord(draft: DraftContent): InspectionRecord {
  const problems = draft.problems.flatMap((problem) => toProblem(problem) ?? []);
  const answers = answersOf(draft).flatMap((answer) => toAnswer(answer, problems));
  const named = new Set([...problems.map((one) => one.id), ...answers.map((one) => one.itemId)]);
  const photos = (draft.photos ?? []).filter(
    ({ itemId = '', problemId = '' }) => named.has(itemId) || named.has(problemId),
  );
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
    photos: photos.length > 0 ? photos.map(toPhoto) : undefined,
    acknowledgement: draft.acknowledgement && toAcknowledgement(draft.acknowledgement),
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
    photos: view.photos.map(({ fileId, itemId, problemId, originalSha256, takenAt }) => ({
      id: fileId,
      itemId,
      problemId,
      sha256: originalSha256,
      takenAt: moment(takenAt),
    })),
    acknowledgement: view.acknowledgement,
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
