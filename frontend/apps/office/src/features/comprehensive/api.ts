import { api, type BodyOf, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf, pageSize, text } from '../../ui/listing';
import { uploadPaper } from '../../ui/papers';

export type Standing = Schemas['ComprehensiveStanding'];
export type Inspection = Schemas['ComprehensiveView'];
export type State = Schemas['ComprehensiveState'];
export type TermState = Schemas['ComprehensiveTermState'];

/** What presses first. */
export const states = Object.keys({ OVERDUE: 1, COMING: 1, NEVER: 1, MET: 1 } satisfies Record<
  State,
  1
>) as State[];

export const termStates = Object.keys({
  ENDING: 1,
  LAPSED: 1,
  OPEN: 1,
  ENDLESS: 1,
  HELD: 1,
} satisfies Record<TermState, 1>) as TermState[];

export const comprehensiveSearch = z.object({
  q: text,
  districtId: text,
  inspectorId: text,
  state: oneOf(states),
  term: oneOf(termStates),
  sort: oneOf(['DUE', 'TERM', 'CODE']),
  cursor: text,
});
export type ComprehensiveSearch = z.infer<typeof comprehensiveSearch>;

export const standingList = (search: ComprehensiveSearch) =>
  queryOptions({
    queryKey: ['comprehensive', search],
    queryFn: ({ signal }) =>
      api.get('/api/comprehensive-standings', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const schoolComprehensive = (id: string) =>
  queryOptions({
    queryKey: ['comprehensive', 'school', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}/comprehensive', { path: { id }, signal }),
  });

type Content = BodyOf<'put', '/api/comprehensive-inspections/{id}'>;

/** What the form holds; a reason only where it corrects another one. */
export interface Values extends Omit<Content, 'schoolId' | 'fileId' | 'correction'> {
  file?: File;
  reason?: string;
}

/** Ids are made when the form opens, so that sending it again changes nothing. */
export interface Ids {
  id: string;
  fileId: string;
}

export async function record(ids: Ids, schoolId: string, values: Values, wrong?: Inspection) {
  const { file, reason, ...facts } = values;
  if (file) await uploadPaper(ids.fileId, file);
  return api.put('/api/comprehensive-inspections/{id}', {
    path: { id: ids.id },
    body: {
      ...facts,
      schoolId,
      fileId: file ? ids.fileId : wrong?.content.fileId,
      correction: wrong && reason ? { replacedId: wrong.id, reason } : undefined,
    },
  });
}

export const withdraw = ({ id, version }: Inspection, reason: string) =>
  api.post('/api/comprehensive-inspections/{id}/withdrawal', { path: { id }, body: { version, reason } });
