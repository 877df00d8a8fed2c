import type { CalendarYear, Move, Plan, Visit } from './api';

type Vacation = CalendarYear['vacations'][number]['kind'];
export type Off = Pick<CalendarYear, 'days' | 'vacations' | 'closures'>;
export const nothingOff: Off = { days: [], vacations: [], closures: [] };

export interface Week {
  first: string;
  last: string;
  /** Days of the period on which nothing says that school is off. */
  schoolDays: string[];
  /** Names of the holidays and closures that fall into it. */
  holidays: string[];
  vacations: Vacation[];
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
export function weeks([first, last]: [string, string], off: Off): Week[] {
  const special = new Map(off.days.map((day) => [day.day, day]));
  const closures = off.closures.filter(({ withdrawnOn }) => !withdrawnOn).map(({ closure }) => closure);
  const found: Week[] = [];
  for (let day = first; day <= last; day = shifted(day, 1)) {
    const known = special.get(day);
    const worked = known ? known.kind === 'WORKDAY' : weekday(day) < 5;
    let week = found.at(-1);
    if (!week || weekday(day) === 0) {
      week = { first: day, last: day, schoolDays: [], holidays: [], vacations: [] };
      found.push(week);
    }
    week.last = day;
    const vacation = off.vacations.find(({ from, until }) => day >= from && day <= until);
    const closure = closures.find((one) => day >= one.first && day <= one.last);
    if (worked && !vacation && !closure) week.schoolDays.push(day);
    const name = known?.kind === 'HOLIDAY' ? known.name : closure?.name;
    if (name && !week.holidays.includes(name)) week.holidays.push(name);
    if (vacation && !week.vacations.includes(vacation.kind)) week.vacations.push(vacation.kind);
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

/** The same visit in another week, on its weekday or the nearest on which schools are not off; nothing where all are. */
export function landed(visit: Visit, week: Week): Visit | undefined {
  const away = (day: string) => Math.abs(weekday(day) - weekday(visit.plannedOn));
  const [plannedOn] = [...week.schoolDays].sort((one, other) => away(one) - away(other));
  return plannedOn ? { ...visit, plannedOn } : undefined;
}

export type Obstacle = 'OFF' | 'CLASH' | 'SAME_WEEK';

const meet = (one: Visit, other: Visit) =>
  one.plannedOn === other.plannedOn &&
  (one.half === other.half || one.half === 'WHOLE_DAY' || other.half === 'WHOLE_DAY') &&
  one.inspectorIds.some((id) => other.inspectorIds.includes(id));

/** What this plan says against a visit in that week; what other plans say the server knows. */
export function obstacles(visits: Visit[], visit: Visit, week: Week): Obstacle[] {
  const there = landed(visit, week);
  if (!there) return ['OFF'];
  const others = visits.filter(({ id }) => id !== visit.id);
  const found: Obstacle[] = [];
  if (others.some((other) => meet(there, other))) found.push('CLASH');
  if (others.filter(inWeek(week)).some(({ schoolId }) => schoolId === visit.schoolId))
    found.push('SAME_WEEK');
  return found;
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
