import type { Year } from './api';

export interface Cell {
  day: string;
  kind: 'work' | 'weekend' | 'HOLIDAY' | 'WORKDAY';
  name?: string;
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The weeks of a month, Monday first; days of the neighbouring months stay empty. */
export function weeks(view: Year, month: number): { number: number; cells: (Cell | undefined)[] }[] {
  const special = new Map(view.days.map((day) => [day.day, day]));
  const first = (new Date(Date.UTC(view.year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(view.year, month, 0)).getUTCDate();
  const cells: (Cell | undefined)[] = Array.from({ length: first });
  for (let n = 1; n <= length; n++) {
    const day = iso(view.year, month, n);
    const known = special.get(day);
    const weekend = (first + n - 1) % 7 > 4;
    cells.push({ day, kind: known?.kind ?? (weekend ? 'weekend' : 'work'), name: known?.name });
  }
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, n) => ({
    number: n + 1,
    cells: cells.slice(n * 7, n * 7 + 7),
  }));
}

/** A Monday, or the nth day after it: only its name matters. */
export const monday = (n: number) => new Date(Date.UTC(2024, 0, 1 + n));

/** Holidays that follow each other under one name are one line of the list. */
export function periods(view: Year): { name: string; first: string; last: string }[] {
  const found: { name: string; first: string; last: string }[] = [];
  for (const { day, kind, name } of view.days) {
    const before = found.at(-1);
    if (kind !== 'HOLIDAY') continue;
    if (before && before.name === name && Date.parse(day) - Date.parse(before.last) === 86_400_000) {
      before.last = day;
    } else found.push({ name, first: day, last: day });
  }
  return found;
}
