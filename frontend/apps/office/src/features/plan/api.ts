import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, readable, text } from '../../ui/listing';

export type Plan = Schemas['PlanView'];
export type PlanRow = Schemas['PlanRow'];
export type Content = Schemas['PlanContent'];
export type Task = Schemas['PlanTask'];
export type Visit = Schemas['PlanVisit'];
export type School = Schemas['PlanSchool'];
export type Step = Schemas['PlanAction'];
export type Edition = Schemas['PlanEditionView'];
export type ThemeCalendar = Schemas['ThemeCalendarView'];
export type ThemeMonth = Schemas['ThemeMonth'];
export type Proposal = Schemas['VisitDayProposal'];
export type Tally = Schemas['VisitDayTally'];
export type Move = Schemas['VisitDayMove'];
export type CalendarYear = Schemas['CalendarYear'];

export const kinds = Object.keys({ YEARLY: 1, MONTHLY: 1, OCCASIONAL: 1 } satisfies Record<
  Schemas['PlanKind'],
  1
>) as Schemas['PlanKind'][];

export const owners = Object.keys({ OFFICE: 1, DISTRICT: 1, INSPECTOR: 1 } satisfies Record<
  Schemas['PlanOwner'],
  1
>) as Schemas['PlanOwner'][];

export const states = Object.keys({
  DRAFT: 1,
  SUBMITTED: 1,
  EXAMINED: 1,
  RETURNED: 1,
  APPROVED: 1,
  ISSUED: 1,
  ADJUSTING: 1,
  COMPLETED: 1,
  PARTLY_COMPLETED: 1,
  SUMMARISED: 1,
  ARCHIVED: 1,
  DISCARDED: 1,
} satisfies Record<Schemas['PlanState'], 1>) as Schemas['PlanState'][];

export const taskKinds = Object.keys({
  REGULAR: 1,
  SPECIAL: 1,
  COMPREHENSIVE: 1,
  COOPERATIVE: 1,
} satisfies Record<Schemas['PlanTaskKind'], 1>) as Schemas['PlanTaskKind'][];

export const audiences = Object.keys({ ALL: 1, SCHOOLS: 1, KINDERGARTENS: 1 } satisfies Record<
  Schemas['PlanAudience'],
  1
>) as Schemas['PlanAudience'][];

export const halves = Object.keys({ MORNING: 1, AFTERNOON: 1, WHOLE_DAY: 1 } satisfies Record<
  Schemas['HalfDay'],
  1
>) as Schemas['HalfDay'][];

export const methods = Object.keys({
  LESSON_OBSERVATION: 1,
  DOCUMENTS: 1,
  MEETING: 1,
  TALK: 1,
  QUESTIONNAIRE: 1,
  CAMPUS_WALK: 1,
} satisfies Record<Schemas['InspectionMethod'], 1>) as Schemas['InspectionMethod'][];

export const levels = Object.keys({ LEADER_IN_CHARGE: 1, MAIN_LEADER: 1 } satisfies Record<
  Schemas['PlanLevel'],
  1
>) as Schemas['PlanLevel'][];

export const ratings = Object.keys({ AHEAD: 1, ON_TRACK: 1, BEHIND: 1, STALLED: 1 } satisfies Record<
  Schemas['PlanProgress'],
  1
>) as Schemas['PlanProgress'][];

const year = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100));

export const planSearch = z.object({
  q: text,
  kind: oneOf(kinds),
  year: readable(year),
  state: oneOf(states),
  owner: oneOf(owners),
  cursor: text,
});
export type PlanSearch = z.infer<typeof planSearch>;

export const paperSearch = z.object({ edition: readable(z.coerce.number().check(z.int())) });

export const planList = (search: PlanSearch) =>
  queryOptions({
    queryKey: ['plans', search],
    queryFn: ({ signal }) => api.get('/api/plans', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const planView = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: () => api.get('/api/plans/{id}', { path: { id } }),
  });

export const planEditions = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'editions'],
    queryFn: () => api.get('/api/plans/{id}/editions', { path: { id } }),
  });

/** Worked out anew for every version of the plan. */
export const proposedDays = ({ id, version }: Plan) =>
  queryOptions({
    queryKey: ['plan', id, 'visit-days', version],
    queryFn: ({ signal }) => api.get('/api/plans/{id}/visit-days', { path: { id }, signal }),
  });

export const daysOff = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => api.get('/api/calendar', { query: { year }, signal }),
  });

export const themeCalendars = queryOptions({
  queryKey: ['theme-calendars'],
  queryFn: ({ signal }) => api.get('/api/theme-calendars', { signal }),
});

/** The server keeps all twelve months or nothing of them. */
export const writeThemes = ({ audience, version }: ThemeCalendar, months: ThemeMonth[]) =>
  api.put('/api/theme-calendars/{audience}', { path: { audience }, body: { version, months } });

export const beginPlan = (body: BodyOf<'post', '/api/plans'>, idempotencyKey: string) =>
  api.post('/api/plans', { body, idempotencyKey });

/** What is not said stays as it is; the server keeps the whole plan or nothing of it. */
export const writePlan = (
  { id, version, title, content, visits }: Plan,
  changed: Partial<Pick<Plan, 'title' | 'content' | 'visits'>>,
) => api.put('/api/plans/{id}', { path: { id }, body: { version, title, content, visits, ...changed } });

export type Taken = Exclude<Step, 'CHANGE'>;

const deeds = {
  SUBMIT: 'submission',
  WITHDRAW: 'withdrawal',
  DISCARD: 'discard',
  EXAMINE: 'examination',
  APPROVE: 'approval',
  SEND_BACK: 'return',
  ISSUE: 'issue',
  RATE: 'progress',
  ADJUST: 'adjustment',
  COMPLETE: 'completion',
  COMPLETE_PARTLY: 'completion',
  SUMMARISE: 'summary',
  ARCHIVE: 'archive',
} as const satisfies Record<Taken, string>;

/** The fields of a step's form carry the paths of its body, so the values are the body but for the version. */
export function takeStep({ id, version }: Plan, action: Taken, values: object): Promise<Plan> {
  const path = `/api/plans/{id}/${deeds[action]}` as const;
  const whole =
    action === 'COMPLETE' ? { whole: true } : action === 'COMPLETE_PARTLY' ? { whole: false } : {};
  return api.post(path, { path: { id }, body: { version, ...whole, ...values } as never });
}
