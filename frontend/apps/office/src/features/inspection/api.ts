import { api, type Schemas } from '@shared/client';
import { z } from '@shared/z';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { flag, oneOf, pageSize, readable, text } from '../../ui/listing';

export type Inspection = Schemas['InspectionView'];
export type InspectionRow = Schemas['InspectionRow'];
export type Edition = Schemas['InspectionEditionView'];
export type Step = Schemas['InspectionAction'];

export const states = Object.keys({
  DRAFT: 1,
  SUBMITTED: 1,
  UNDER_REVIEW: 1,
  RETURNED: 1,
  ACCEPTED: 1,
  ARCHIVED: 1,
} satisfies Record<Schemas['InspectionState'], 1>) as Schemas['InspectionState'][];

export const occasions = Object.keys({ REGULAR: 1, UNSCHEDULED: 1, EMERGENCY: 1 } satisfies Record<
  Schemas['InspectionKind'],
  1
>) as Schemas['InspectionKind'][];

export const flaws = Object.keys({
  INCOMPLETE: 1,
  UNCLEAR: 1,
  WRONG_MATTER: 1,
  WITHOUT_EVIDENCE: 1,
  CONTRADICTORY: 1,
  OTHER: 1,
} satisfies Record<Schemas['InspectionFlaw'], 1>) as Schemas['InspectionFlaw'][];

export const inspectionSearch = z.object({
  schoolId: text,
  state: oneOf(states),
  occasion: oneOf(occasions),
  submitted: flag,
  from: text,
  until: text,
  sort: oneOf(['NEWEST', 'OLDEST']),
  cursor: text,
});
export type InspectionSearch = z.infer<typeof inspectionSearch>;

const number = readable(z.coerce.number().check(z.int()));
export const editionSearch = z.object({ edition: number });
export const compareSearch = z.object({ before: number, after: number });
export type CompareSearch = z.infer<typeof compareSearch>;

export const inspectionList = (search: InspectionSearch) =>
  queryOptions({
    queryKey: ['inspections', search],
    queryFn: ({ signal }) => api.get('/api/inspections', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

/** What nobody has decided about, the oldest visit first. */
export const reviewQueue = queryOptions({
  queryKey: ['inspections', 'review'],
  queryFn: ({ signal }) =>
    api.get('/api/inspections', { query: { awaiting: true, sort: 'OLDEST', limit: pageSize }, signal }),
});

export const inspectionView = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id],
    queryFn: () => api.get('/api/inspections/{id}', { path: { id } }),
  });

export const inspectionEditions = (id: string) =>
  queryOptions({
    queryKey: ['inspection', id, 'editions'],
    queryFn: () => api.get('/api/inspections/{id}/editions', { path: { id } }),
    select: ({ items }) => items,
  });

/** An edition never changes, so it is fetched once. */
export const checklistEdition = (id: string) =>
  queryOptions({
    queryKey: ['checklist', id],
    queryFn: () => api.get('/api/checklists/{id}', { path: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const inspectionFindings = (inspectionId: string) =>
  queryOptions({
    queryKey: ['inspection', inspectionId, 'findings'],
    queryFn: () => api.get('/api/findings', { query: { inspectionId, limit: 100 } }),
    select: ({ items }) => new Map(items.map((finding) => [finding.id, finding])),
  });

/** Records are written and submitted on the phone; here they are reviewed, and a correction is begun. */
export type Taken = Exclude<Step, 'CHANGE' | 'SUBMIT'>;

const deeds = {
  CORRECT: 'correction',
  EXAMINE: 'examination',
  ACCEPT: 'acceptance',
  SEND_BACK: 'return',
  ARCHIVE: 'archive',
} as const satisfies Record<Taken, string>;

export const taken = (actions: Step[]): Taken[] =>
  actions.filter((action): action is Taken => action in deeds);

/** The fields of a step's form carry the paths of its body, so the values are the body but for the version. */
export function takeStep({ id, version }: Inspection, action: Taken, values: object): Promise<Inspection> {
  const path = `/api/inspections/{id}/${deeds[action]}` as const;
  return api.post(path, { path: { id }, body: { version, ...values } as never });
}

/** The record as it was submitted that time, as it is shown. */
export const asSubmitted = (record: Inspection, edition: Edition): Inspection => ({
  ...record,
  goodPractice: undefined,
  shortcomings: undefined,
  advice: undefined,
  deadline: undefined,
  remarks: undefined,
  arrivedAt: undefined,
  leftAt: undefined,
  editionId: undefined,
  feedback: undefined,
  acknowledgement: undefined,
  ...edition.content,
  inspectors: edition.inspectorNames.map((name, at) => ({
    inspectorId: edition.content.inspectorIds[at] ?? name,
    name,
  })),
});

export type EmergencyRow = Schemas['EmergencyReportRow'];
export const emergencySearch = z.object({ schoolId: text, inspectionId: text, cursor: text });
export type EmergencySearch = z.infer<typeof emergencySearch>;

export const emergencyList = (search: EmergencySearch) =>
  queryOptions({
    queryKey: ['emergencies', search],
    queryFn: ({ signal }) =>
      api.get('/api/emergency-reports', { query: { ...search, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export const emergencyView = (id: string) =>
  queryOptions({
    queryKey: ['emergency', id],
    queryFn: () => api.get('/api/emergency-reports/{id}', { path: { id } }),
  });
