import type { Words } from '@shared/words/types';
import type { placement as zh } from './words.zh';

export const placement: Words<typeof zh> = {
  title: 'People and rights',
  intro: 'Who uses the system, as what, where and for how long. A change applies to the next request.',
  q: 'Name or account',
  name: 'Name',
  account: 'Account',
  accountHint: 'The user name of the sign-in system',
  role: 'Role',
  place: 'School or inspector',
  school: 'School',
  inspector: 'Inspector',
  period: 'Valid',
  openEnd: 'from {{from}}',
  validFrom: 'Valid from',
  validUntil: 'Valid until (inclusive)',
  validUntilHint: 'Leave empty for no end',
  add: 'Add person',
  addTitle: 'Add a person and role',
  end: 'End',
  endTitle: 'End the role of {{name}}',
  endNote: 'After the last day the person can no longer see or do anything in this role. The history stays.',
  endOn: 'Last day',
  emptyTitle: 'No people yet',
  emptyHint: 'Once entered, the account can sign in and work.',
  wholeRegion: 'Whole region',
};
