import { addDays } from '@shared/format';
import type { TermDays, Year } from './api';

/** What a day of the grid says besides its number. */
export type Mark = 'off' | 'on' | 'closed' | 'noSchool' | 'begins' | 'ends';

export interface Cell {
  day: string;
  kind: 'work' | 'weekend' | 'holiday' | 'workday' | 'closure';
  marks: Mark[];
  vacation?: 'WINTER' | 'SUMMER';
  /** The holiday, or why it is closed. */
  names: string[];
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const within = (day: string, from: string, until: string) => from <= day && day <= until;

/** The weeks of a month, Monday first; days of the neighbouring months stay empty. */
export function weeks(view: Year, month: number): { number: number; cells: (Cell | undefined)[] }[] {
  const first = (new Date(Date.UTC(view.year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(view.year, month, 0)).getUTCDate();
  const cells: (Cell | undefined)[] = Array.from({ length: first });
  for (let n = 1; n <= length; n++) {
    cells.push(cell(view, iso(view.year, month, n), (first + n - 1) % 7 > 4));
  }
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, n) => ({
    number: n + 1,
    cells: cells.slice(n * 7, n * 7 + 7),
  }));
}

function cell(view: Year, day: string, weekend: boolean): Cell {
  const special = view.days.find((one) => one.day === day);
  const closures = view.closures.filter(
    ({ withdrawnOn, closure }) => !withdrawnOn && within(day, closure.first, closure.last),
  );
  const marks: Mark[] = [];
  if (special) marks.push(kindMark[special.kind]);
  if (closures.length > 0 && special?.kind !== 'CLOSURE') marks.push('noSchool');
  for (const { terms } of view.terms) {
    if (day === terms.firstFrom || day === terms.secondFrom) marks.push('begins');
    if (day === terms.firstUntil || day === terms.secondUntil) marks.push('ends');
  }
  return {
    day,
    kind: special ? kindOf[special.kind] : weekend ? 'weekend' : 'work',
    marks,
    vacation: view.vacations.find(({ from, until }) => within(day, from, until))?.kind,
    names: [...new Set([...(special ? [special.name] : []), ...closures.map(({ closure }) => closure.name)])],
  };
}

const kindMark = { HOLIDAY: 'off', WORKDAY: 'on', CLOSURE: 'closed' } as const;
const kindOf = { HOLIDAY: 'holiday', WORKDAY: 'workday', CLOSURE: 'closure' } as const;

/** A Monday, or the nth day after it: only its name matters. */
export const monday = (n: number) => new Date(Date.UTC(2024, 0, 1 + n));

/** Holidays that follow each other under one name are one line of the list. */
export function periods(view: Year): { name: string; first: string; last: string }[] {
  const found: { name: string; first: string; last: string }[] = [];
  for (const { day, kind, name } of view.days) {
    const before = found.at(-1);
    if (kind !== 'HOLIDAY') continue;
    if (before && before.name === name && addDays(before.last, 1) === day) {
      before.last = day;
    } else found.push({ name, first: day, last: day });
  }
  return found;
}

/** What lies between the terms that are being typed; nothing while a day is missing or out of order. */
export function gaps(terms: Partial<TermDays>): { winter?: [string, string]; summerFrom?: string } {
  const { firstUntil, secondFrom, secondUntil } = terms;
  const winter = firstUntil && secondFrom && addDays(firstUntil, 1) < secondFrom;
  return {
    winter: winter ? [addDays(firstUntil, 1), addDays(secondFrom, -1)] : undefined,
    summerFrom: secondUntil ? addDays(secondUntil, 1) : undefined,
  };
}
