import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { accountStates, roles } from '../../ui/options';

export const accountSearch = z.object({
  state: oneOf(accountStates),
  role: oneOf(roles),
  q: text,
  cursor: text,
});
export type AccountSearch = z.infer<typeof accountSearch>;
export type Account = Schemas['AccountView'];
export type Issued = Schemas['IssuedSecret'];
/** Everything that may be done with an account but opening it, which takes a form. */
export type Step = Exclude<Schemas['AccountAction'], 'OPEN'>;

export const accessSearch = z.object({ person: text, thing: text });
export type AccessSearch = z.infer<typeof accessSearch>;

export const accountList = (search: AccountSearch) =>
  queryOptions({
    queryKey: ['accounts', search],
    queryFn: ({ signal }) => api.get('/api/accounts', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const openAccount = (id: string, body: BodyOf<'put', '/api/accounts/{id}'>) =>
  api.put('/api/accounts/{id}', { path: { id }, body });

export const issueSecret = ({ id, version }: Account) =>
  api.put('/api/accounts/{id}/secret', { path: { id }, body: { version } });

const steps = {
  RESET_SECOND_FACTOR: '/api/accounts/{id}/second-factor-reset',
  DISABLE: '/api/accounts/{id}/disable',
  ENABLE: '/api/accounts/{id}/enable',
  END: '/api/accounts/{id}/end',
} as const;

/** Answers a secret where the step issues one. */
export async function take(
  step: Step,
  account: Account,
  idempotencyKey: string,
): Promise<Issued | undefined> {
  if (step === 'ISSUE_SECRET') return issueSecret(account);
  const { id, version } = account;
  await api.post(steps[step], { path: { id }, body: { version }, idempotencyKey });
  return undefined;
}

export type Session = Schemas['SessionRow'];

export const sessionsOf = (person: string) =>
  queryOptions({
    queryKey: ['accounts', person, 'sessions'],
    queryFn: ({ signal }) => api.get('/api/people/{person}/sessions', { path: { person }, signal }),
  });

export const endSession = (person: string, id: string) =>
  api.post('/api/people/{person}/sessions/{id}/end', { path: { person, id } });

export const endSessions = (person: string) =>
  api.post('/api/people/{person}/sessions/end', { path: { person } });

export const explanation = (id: string, thingId: string) =>
  queryOptions({
    queryKey: ['access', id, thingId],
    queryFn: ({ signal }) =>
      api.get('/api/accounts/{id}/access/{thingId}', { path: { id, thingId }, signal }),
  });
