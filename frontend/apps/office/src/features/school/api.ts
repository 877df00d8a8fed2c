import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, text } from '../../ui/listing';
import { ownerships, schoolKinds } from '../../ui/options';
import { uploadPaper } from '../../ui/papers';

// `satisfies` keeps these lists complete: a value added to the contract must be named here.
const keys = <K extends string>(all: Record<K, 1>) => Object.keys(all) as K[];
export const stages = keys({ PRESCHOOL: 1, PRIMARY: 1, JUNIOR: 1, SENIOR: 1 } satisfies Record<
  Schemas['Stage'],
  1
>);
export const locationTypes = keys({ URBAN: 1, TOWN: 1, RURAL: 1 } satisfies Record<
  Schemas['LocationType'],
  1
>);
export const gaps = keys({
  CONTACT: 1,
  PRINCIPAL: 1,
  ASSISTANT: 1,
  LIAISON: 1,
  EVALUATOR: 1,
  CHARTER: 1,
  FIGURES: 1,
} satisfies Record<Schemas['SchoolGap'], 1>);
export const contactRoles = keys({ PRINCIPAL: 1, ASSISTANT: 1, LIAISON: 1, EVALUATOR: 1 } satisfies Record<
  Schemas['ContactRole'],
  1
>);
export const contactRanks = keys({ HEAD: 1, DEPUTY: 1, MIDDLE: 1, STAFF: 1 } satisfies Record<
  Schemas['ContactRank'],
  1
>);
const schoolStates = keys({ OPEN: 1, CLOSED: 1 } satisfies Record<Schemas['SchoolState'], 1>);

export const schoolSearch = z.object({
  q: text,
  kind: oneOf(schoolKinds),
  ownership: oneOf(ownerships),
  large: flag,
  stage: oneOf(stages),
  locationType: oneOf(locationTypes),
  township: text,
  state: oneOf(schoolStates),
  lacks: oneOf(gaps),
  owed: flag,
  sort: oneOf(['CODE', 'NAME', 'ENROLMENT']),
  cursor: text,
});
export type SchoolSearch = z.infer<typeof schoolSearch>;

/** What hides schools; one more column hides none. */
export const asked = ({ owed, ...filters }: SchoolSearch) => filters;

export const schoolList = (search: SchoolSearch) =>
  queryOptions({
    queryKey: ['schools', asked(search)],
    queryFn: ({ signal }) =>
      api.get('/api/schools', { query: { ...asked(search), limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const schoolView = (id: string) =>
  queryOptions({
    queryKey: ['school', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}', { path: { id }, signal }),
  });

export const schoolRecord = (id: string) =>
  queryOptions({
    queryKey: ['school', id, 'record'],
    queryFn: ({ signal }) => api.get('/api/schools/{id}/record', { path: { id }, signal }),
  });

export const schoolGaps = queryOptions({
  queryKey: ['school-gaps'],
  queryFn: ({ signal }) => api.get('/api/school-gaps', { signal }),
});

/** The streets and towns of a county; an office above one has none. */
export const townships = (regionCode: string) =>
  queryOptions({
    queryKey: ['divisions', regionCode],
    queryFn: ({ signal }) => api.get('/api/divisions', { query: { parent: regionCode }, signal }),
    select: ({ items }) => items.filter(({ level }) => level === 'TOWNSHIP').map(({ name }) => name),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** As many as fit beside each other. */
export const mostCompared = 4;
const ids = z.catch(z.array(z.uuid()).check(z.maxLength(mostCompared)), []);
export const compareSearch = z.object({ ids });

const few = { limit: 5 };

export const schoolDuties = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'duties'],
    queryFn: () => api.get('/api/assignments', { query: { schoolId, limit: 20 } }),
  });
export const schoolDistricts = (id: string) =>
  queryOptions({
    queryKey: ['school', id, 'districts'],
    queryFn: () => api.get('/api/schools/{id}/districts', { path: { id } }),
  });
export const schoolInspections = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'inspections'],
    queryFn: () => api.get('/api/inspections', { query: { schoolId, ...few } }),
  });
export const schoolFindings = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'findings'],
    queryFn: () => api.get('/api/findings', { query: { schoolId, ...few } }),
  });
export const schoolRectifications = (schoolId: string) =>
  queryOptions({
    queryKey: ['school', schoolId, 'rectifications'],
    queryFn: () => api.get('/api/rectifications', { query: { schoolId, sort: 'NEWEST', ...few } }),
  });

export function saveSchool(
  data: BodyOf<'post', '/api/schools'>,
  known: Schemas['SchoolView'] | undefined,
  key: string,
) {
  if (!known) return api.post('/api/schools', { body: data, idempotencyKey: key });
  return api.put('/api/schools/{id}', { path: { id: known.id }, body: { ...data, version: known.version } });
}

type School = Schemas['SchoolView'];
type Step<P extends '/api/schools/{id}/closure' | '/api/schools/{id}/renaming' | '/api/schools/{id}/merger'> =
  Omit<BodyOf<'post', P>, 'version'>;

export type Closure = Step<'/api/schools/{id}/closure'>;
export type Renaming = Step<'/api/schools/{id}/renaming'>;
export type Merger = Step<'/api/schools/{id}/merger'>;

export const closeSchool = ({ id, version }: School, step: Closure) =>
  api.post('/api/schools/{id}/closure', { path: { id }, body: { version, ...step } });

export const renameSchool = ({ id, version }: School, step: Renaming) =>
  api.post('/api/schools/{id}/renaming', { path: { id }, body: { version, ...step } });

export const mergeSchool = ({ id, version }: School, step: Merger) =>
  api.post('/api/schools/{id}/merger', { path: { id }, body: { version, ...step } });

export type Contact = BodyOf<'put', '/api/schools/{id}/contacts/{contactId}'>;
export const saveContact = (id: string, contactId: string, contact: Contact) =>
  api.put('/api/schools/{id}/contacts/{contactId}', { path: { id, contactId }, body: contact });

export const saveYear = (id: string, year: number, body: BodyOf<'put', '/api/schools/{id}/years/{year}'>) =>
  api.put('/api/schools/{id}/years/{year}', { path: { id, year }, body });

/** The file goes first, under an id made here, so that sending it again changes nothing. */
export async function fileCharter(
  id: string,
  number: number,
  fileId: string,
  file: File,
  charter: { adoptedOn: string; note?: string },
) {
  await uploadPaper(fileId, file);
  return api.put('/api/schools/{id}/charters/{number}', {
    path: { id, number },
    body: { ...charter, fileId },
  });
}
