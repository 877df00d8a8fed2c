import type { CalendarYear, Move, Plan, Visit } from './api';

export interface Week {
  first: string;
  last: string;
  /** Days of the period on which nothing says that school is off. */
  schoolDays: string[];
  /** Names of the holidays that fall into it. */
  holidays: string[];
}

const dayMs = 86_400_000;

export const shifted = (day: string, by: number) =>
  new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);

const weekday = (day: string) => (new Date(day).getUTCDay() + 6) % 7;

/** The first and the last day shown: the month, or as far as the visits reach. */
export function reach({
  year,
  month,
  visits,
}: Pick<Plan, 'year' | 'month' | 'visits'>): [string, string] | undefined {
  if (month) {
    const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
    return [first, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
  }
  const days = visits.map((visit) => visit.plannedOn).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  return first && last ? [first, last] : undefined;
}

/** The weeks of a period, Monday first, cut to the period, each knowing its days off. */
export function weeks([first, last]: [string, string], off: CalendarYear['days']): Week[] {
  const special = new Map(off.map((day) => [day.day, day]));
  const found: Week[] = [];
  for (let day = first; day <= last; day = shifted(day, 1)) {
    const known = special.get(day);
    const worked = known ? known.kind === 'WORKDAY' : weekday(day) < 5;
    let week = found.at(-1);
    if (!week || weekday(day) === 0) {
      week = { first: day, last: day, schoolDays: [], holidays: [] };
      found.push(week);
    }
    week.last = day;
    if (worked) week.schoolDays.push(day);
    if (known?.kind === 'HOLIDAY' && !week.holidays.includes(known.name)) week.holidays.push(known.name);
  }
  return found;
}

export const inWeek = (week: Week) => (visit: Visit) =>
  visit.plannedOn >= week.first && visit.plannedOn <= week.last;

/** The same visit as many days later, or nothing where the period does not reach so far. */
export function moved(visit: Visit, by: number, [first, last]: [string, string]): Visit | undefined {
  const plannedOn = shifted(visit.plannedOn, by);
  return plannedOn < first || plannedOn > last ? undefined : { ...visit, plannedOn };
}

export const replaced = <T extends { id: string }>(all: T[], one: T): T[] =>
  all.some(({ id }) => id === one.id) ? all.map((old) => (old.id === one.id ? one : old)) : [...all, one];

/** Visits on the days that were proposed for some of them. */
export const rescheduled = (visits: Visit[], moves: Move[]): Visit[] =>
  moves.reduce((all, { visitId, to, toHalf }) => {
    const visit = all.find(({ id }) => id === visitId);
    return visit ? replaced(all, { ...visit, plannedOn: to, half: toHalf }) : all;
  }, visits);

export const without = <T extends { id: string }>(all: T[], id: string): T[] =>
  all.filter((one) => one.id !== id);

/** The month after that day: plans are made ahead. */
export function nextMonth(today: string): { year: number; month: number } {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}
