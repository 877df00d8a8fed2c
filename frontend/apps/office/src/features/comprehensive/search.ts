import type { Schemas } from '@shared/client';
import { z } from '@shared/z';
import { oneOf, text } from '../../ui/listing';

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
