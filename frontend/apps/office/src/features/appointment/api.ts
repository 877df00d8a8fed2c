import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';
import { inspectorKinds } from '../../ui/options';

export type Appointment = Schemas['AppointmentView'];
export type Action = Schemas['AppointmentAction'];

export const states = Object.keys({
  NEEDED: 1,
  RECOMMENDED: 1,
  EXAMINED: 1,
  PROPOSED: 1,
  PUBLICISED: 1,
  APPROVED: 1,
  APPOINTED: 1,
  IN_OFFICE: 1,
  SUSPENDED: 1,
  EXPIRED: 1,
  RESIGNED: 1,
  DISMISSED: 1,
  REVOKED: 1,
  DECLINED: 1,
} satisfies Record<Schemas['AppointmentState'], 1>) as Schemas['AppointmentState'][];

export const qualities = Object.keys({
  OUTSTANDING_RECORD: 1,
  POLITICAL_LINE: 1,
  KNOWLEDGE_OF_LAW: 1,
  INTEGRITY: 1,
  ABILITY: 1,
  HEALTH: 1,
  FRONT_LINE: 1,
  KNOWS_THE_TRADE: 1,
  HAS_THE_TIME: 1,
} satisfies Record<Schemas['Quality'], 1>) as Schemas['Quality'][];

export const authorities = Object.keys({
  GOVERNMENT: 1,
  SUPERVISION_BODY: 1,
  PARTY_GROUP: 1,
} satisfies Record<Schemas['ApprovingAuthority'], 1>) as Schemas['ApprovingAuthority'][];

export const appraisals = Object.keys({
  EXCELLENT: 1,
  COMPETENT: 1,
  BASICALLY_COMPETENT: 1,
  INCOMPETENT: 1,
} satisfies Record<Schemas['Appraisal'], 1>) as Schemas['Appraisal'][];

export const appointmentSearch = z.object({
  q: text,
  state: oneOf(states),
  underWay: flag,
  kind: oneOf(inspectorKinds),
  sort: oneOf(['NEWEST', 'OLDEST']),
  cursor: text,
});
export type AppointmentSearch = z.infer<typeof appointmentSearch>;

export const publicitySearch = z.object({ day: text });

export const appointmentList = (search: AppointmentSearch) =>
  queryOptions({
    queryKey: ['appointments', search],
    queryFn: ({ signal }) => api.get('/api/appointments', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const appointmentView = (id: string) =>
  queryOptions({
    queryKey: ['appointment', id],
    queryFn: () => api.get('/api/appointments/{id}', { path: { id } }),
  });

/** Everybody whose publicity began on that day: the list that is posted. */
export const publicityList = (day: string) =>
  queryOptions({
    queryKey: ['appointments', 'publicity', day],
    queryFn: () => api.get('/api/appointments', { query: { publicisedOn: day, sort: 'OLDEST', limit: 200 } }),
  });

export const openAppointment = (body: BodyOf<'post', '/api/appointments'>, idempotencyKey: string) =>
  api.post('/api/appointments', { body, idempotencyKey });

export const takeOver = (body: BodyOf<'post', '/api/appointment-takeovers'>, idempotencyKey: string) =>
  api.post('/api/appointment-takeovers', { body, idempotencyKey });

export type Taken = Exclude<Action, 'EXPIRE'>;

const deeds = {
  RECOMMEND: 'recommendation',
  EXAMINE: 'examination',
  PROPOSE: 'proposal',
  PUBLICISE: 'publicity',
  OBJECT: 'objections',
  ANSWER: 'answers',
  APPROVE: 'approval',
  APPOINT: 'letter',
  FILE: 'filing',
  ANNOUNCE: 'announcement',
  INDUCT: 'induction',
  ACTIVATE: 'activation',
  SUSPEND: 'suspension',
  RESUME: 'resumption',
  RENEW: 'renewal',
  RESIGN: 'resignation',
  DISMISS: 'dismissal',
  REVOKE: 'revocation',
  DECLINE: 'refusal',
} as const satisfies Record<Taken, string>;

/** The fields of a step's form carry the paths of its body, so the values are the body but for the version. */
export function takeStep({ id, version }: Appointment, action: Taken, values: object): Promise<Appointment> {
  const path = `/api/appointments/{id}/${deeds[action]}` as const;
  return api.post(path, { path: { id }, body: { version, ...values } as never });
}
