import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, readable, text } from '../../ui/listing';

export type Row = Schemas['CoverageRow'];
export type Summary = Schemas['CoverageSummary'];
export type SchoolView = Schemas['SchoolCoverageView'];
export type DutyView = Schemas['CoverageDuty'];
export type State = Schemas['CoverageState'];

export const duties = Object.keys({ MONTH: 1, TERM: 1, MATTERS: 1 } satisfies Record<
  Schemas['Duty'],
  1
>) as Schemas['Duty'][];

/** What presses first. */
export const states = Object.keys({
  URGENT: 1,
  OPEN: 1,
  MISSED: 1,
  PLANNED: 1,
  MET: 1,
  AHEAD: 1,
  UNCOUNTED: 1,
} satisfies Record<State, 1>) as State[];

export const coverageSearch = z.object({
  year: readable(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100))),
  districtId: text,
  inspectorId: text,
  q: text,
  duty: oneOf(duties),
  state: oneOf(states),
  open: flag,
  sort: oneOf(['DUE', 'LOST', 'CODE']),
  cursor: text,
});
export type CoverageSearch = z.infer<typeof coverageSearch>;

export const coverageList = (search: CoverageSearch) =>
  queryOptions({
    queryKey: ['coverage', search],
    queryFn: ({ signal }) => api.get('/api/coverage', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

/** The schools that another list shows, in one request. */
export const coverageOf = (schoolIds: string[]) =>
  queryOptions({
    queryKey: ['coverage', 'schools', schoolIds],
    queryFn: ({ signal }) =>
      api.get('/api/coverage', { query: { schoolIds: schoolIds.join(), limit: pageSize }, signal }),
  });

/** The head counts all schools of the chosen district or inspector, whatever else is filtered. */
export const coverageSummary = ({ year, districtId, inspectorId }: CoverageSearch) =>
  queryOptions({
    queryKey: ['coverage', 'summary', year, districtId, inspectorId],
    queryFn: ({ signal }) =>
      api.get('/api/coverage-summary', { query: { year, districtId, inspectorId }, signal }),
    placeholderData: keepPreviousData,
  });

export const schoolCoverage = (id: string) =>
  queryOptions({
    queryKey: ['coverage', 'school', id],
    queryFn: ({ signal }) => api.get('/api/schools/{id}/coverage', { path: { id }, signal }),
  });
