import { type DraftContent, METHODS } from './draft';

const TEXTS = [
  'visitedOn',
  'arrivedAt',
  'leftAt',
  'goodPractice',
  'shortcomings',
  'advice',
  'deadline',
  'remarks',
] as const;

export interface Difference {
  what: (typeof TEXTS)[number] | 'inspectors' | 'matters' | 'methods' | 'problems' | 'answers' | 'photos';
  mine: string;
  theirs: string;
}

type Said = Record<Difference['what'], string>;

/** Each part of a record as one line, to be laid beside the same line of the other copy. */
function said(content: DraftContent): Said {
  const texts = Object.fromEntries(TEXTS.map((key) => [key, content[key].trim()]));
  return {
    ...(texts as Pick<Said, (typeof TEXTS)[number]>),
    inspectors: content.inspectors.map((one) => one.name).join('、'),
    matters: [...content.matters].sort((a, b) => a - b).join('、'),
    methods: METHODS.map((method) => content.methods[method] ?? 0).join(' / '),
    problems: content.problems.map((one) => one.description.trim()).join('；'),
    answers: (content.answers ?? [])
      .map((one) => [one.itemId.slice(-4), one.verdict ?? one.value, one.note].filter(Boolean).join(' '))
      .sort()
      .join('；'),
    photos: String(content.photos?.length ?? 0),
  };
}

/** Where two copies of a record say something else. */
export function differences(mine: DraftContent, theirs: DraftContent): Difference[] {
  const here = said(mine);
  const there = said(theirs);
  return (Object.keys(here) as Difference['what'][])
    .filter((what) => here[what] !== there[what])
    .map((what) => ({ what, mine: here[what], theirs: there[what] }));
}
