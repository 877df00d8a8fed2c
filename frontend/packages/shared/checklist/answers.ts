import type { Schemas } from '../client';

export type Edition = Pick<Schemas['ChecklistView'], 'matters'>;
export type Matter = Schemas['ChecklistMatter'];
export type Item = Schemas['ChecklistItem'];
export type Answer = Schemas['ChecklistAnswer'];

/** What still stands in the way of a whole record, and where. */
export interface Gap {
  matterId: string;
  itemId: string;
  text: string;
  kind: 'unanswered' | 'evidence' | 'problem';
  /** The printed reason, where evidence is missing. */
  reason?: string;
}

/** A problem to be written down, as far as the question knows it. */
export interface FindingDraft {
  itemId: string;
  item: number;
  description: string;
}

export const answerTo = (answers: Answer[], id: string): Answer | undefined =>
  answers.find((answer) => answer.itemId === id);

/** Whoever takes everything back from an answer has not answered. */
export function give(answers: Answer[], answer: Answer): Answer[] {
  const others = answers.filter((one) => one.itemId !== answer.itemId);
  const { verdict, value, note, problemId } = answer;
  return verdict || value || note || problemId ? [...others, answer] : others;
}

/** One verdict on a matter; what was found singly beside it stays. */
export function giveWhole(answers: Answer[], matter: Matter, verdict: 'YES' | 'NOT_APPLICABLE'): Answer[] {
  const given = answerTo(answers, matter.id)?.verdict === verdict;
  return give(answers, { itemId: matter.id, verdict: given ? undefined : verdict });
}

export function isAnswered(item: Item, matter: Matter, answers: Answer[]): boolean {
  const own = answerTo(answers, item.id);
  if (own?.verdict || own?.value) return true;
  const whole = answerTo(answers, matter.id)?.verdict;
  return whole === 'NOT_APPLICABLE' || (whole === 'YES' && item.answer === 'YES_NO');
}

const isNo = (answer: Answer | undefined) => answer?.verdict === 'NO';

export function progress(matter: Matter, answers: Answer[]) {
  return {
    answered: matter.items.filter((item) => isAnswered(item, matter, answers)).length,
    all: matter.items.length,
    no: matter.items.filter((item) => isNo(answerTo(answers, item.id))).length,
  };
}

/** Which of the eight items the answers are about. */
export function itemsLookedAt(edition: Edition, answers: Answer[]): number[] {
  const looked = edition.matters.filter((matter) => {
    const none = answerTo(answers, matter.id)?.verdict === 'NOT_APPLICABLE';
    return !none && progress(matter, answers).answered > 0;
  });
  return [...new Set(looked.map((matter) => matter.item))].sort((a, b) => a - b);
}

/** The same rules as the server's: words say why there is no photo, a problem that is written down is a note already. */
function gapsAt(item: Item, answer: Answer | undefined, photo: boolean): Pick<Gap, 'kind' | 'reason'>[] {
  const found: Pick<Gap, 'kind' | 'reason'>[] = [];
  if (item.critical && isNo(answer) && !answer?.problemId) found.push({ kind: 'problem' });
  const rule = item.evidence;
  if (!rule || !answer) return found;
  const said = (answer.verdict && answer.verdict !== 'NOT_APPLICABLE') || answer.value;
  const asked = rule.occasion === 'NO' ? isNo(answer) : said;
  const told = answer.note || (rule.evidence === 'NOTE' ? answer.problemId : photo);
  if (asked && !told) found.push({ kind: 'evidence', reason: rule.reason });
  return found;
}

/** A matter that nobody looked at is no gap: one visit need not see all eight (C5-03). */
export function gaps(edition: Edition, answers: Answer[], photographed: Set<string> = new Set()): Gap[] {
  return edition.matters.flatMap((matter) => {
    const begun = progress(matter, answers).answered > 0;
    return matter.items.flatMap((item) => {
      const at = { matterId: matter.id, itemId: item.id, text: item.text };
      const found = gapsAt(item, answerTo(answers, item.id), photographed.has(item.id)).map((gap) => ({
        ...at,
        ...gap,
      }));
      const open = begun && !isAnswered(item, matter, answers);
      return open ? [{ ...at, kind: 'unanswered' as const }, ...found] : found;
    });
  });
}

export const mustClose = (gap: Gap): boolean => gap.kind !== 'unanswered';

/** Whole, so far as the matters that were begun go. */
export const isComplete = (edition: Edition, answers: Answer[]): boolean =>
  answers.length > 0 && gaps(edition, answers).length === 0;

export function findingAt(matter: Matter, item: Item, answer: Answer | undefined): FindingDraft {
  return { itemId: item.id, item: matter.item, description: answer?.note ?? '' };
}

/** What was answered with no and is not yet written down as a problem. */
export function findingsToDraft(edition: Edition, answers: Answer[]): FindingDraft[] {
  return edition.matters.flatMap((matter) =>
    matter.items.flatMap((item) => {
      const answer = answerTo(answers, item.id);
      return isNo(answer) && !answer?.problemId ? [findingAt(matter, item, answer)] : [];
    }),
  );
}
