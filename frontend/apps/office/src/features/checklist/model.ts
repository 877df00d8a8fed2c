import type { Item, Matter } from '@shared/checklist/answers';
import { uuidV7 } from '@shared/uuid';

export const MOST_MATTERS = 20;
export const MOST_ITEMS = 30;
export const MOST_PHRASES = 10;

export const newItem = (): Item => ({
  id: uuidV7(),
  text: '',
  answer: 'YES_NO',
  options: [],
  phrases: [],
  critical: false,
});

export const newMatter = (): Matter => ({ id: uuidV7(), item: 1, title: '', items: [newItem()] });

export function moved<T>(list: T[], from: number, to: number): T[] {
  const [one] = list.slice(from, from + 1);
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

export const replaced = <T extends { id: string }>(list: T[], one: T): T[] =>
  list.map((other) => (other.id === one.id ? one : other));

export const without = <T extends { id: string }>(list: T[], id: string): T[] =>
  list.filter((one) => one.id !== id);

/** Each line is one entry; empty lines stay while somebody types and go when it is kept. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What another kind of answer has no use for goes. */
export function answeredBy(item: Item, answer: Item['answer']): Item {
  return {
    ...item,
    answer,
    options: answer === 'CHOICE' ? item.options : [],
    unit: answer === 'NUMBER' ? item.unit : undefined,
    critical: answer === 'YES_NO' && item.critical,
    evidence: item.evidence && {
      ...item.evidence,
      occasion: answer === 'YES_NO' ? item.evidence.occasion : 'ALWAYS',
    },
  };
}

/** Where a draft is not whole yet: the numbers of its matters and questions, counted from one. */
export interface Unfinished {
  matter: number;
  item?: number;
  id: string;
}

export function unfinished(matters: Matter[]): Unfinished[] {
  return matters.flatMap((matter, at) => {
    const here = !matter.title.trim() || matter.items.length === 0;
    const found = matter.items.flatMap((item, n) =>
      isWhole(item) ? [] : [{ matter: at + 1, item: n + 1, id: item.id }],
    );
    return here ? [{ matter: at + 1, id: matter.id }, ...found] : found;
  });
}

function isWhole(item: Item): boolean {
  const options =
    item.answer !== 'CHOICE' || (item.options.length > 1 && item.options.every((o) => o.trim()));
  return Boolean(item.text.trim()) && options && (!item.evidence || Boolean(item.evidence.reason.trim()));
}
