import type { Words } from '@shared/words/types';
import type { assignment as zh } from './words.zh';

export const assignment: Words<typeof zh> = {
  title: 'Assignments',
  intro:
    'Who answers for which school on any day and in which role; only the responsible one counts for 1:5.',
  school: 'School',
  inspector: 'Inspector',
  role: 'Role',
  roles: {
    RESPONSIBLE: 'responsible',
    PROFESSIONAL: 'professional',
    ADMINISTRATIVE: 'administrative',
    DEPUTY: 'deputy',
  },
  roleHint: 'One inspector in each role per school at a time; the former one ends the day before.',
  onDay: 'As of a day',
  from: 'From',
  until: 'Until',
  open: 'open',
  reason: 'Reason',
  reasonHint: 'Needed where a responsible inspector would have more schools than usual.',
  overRatio: 'over, with reason',
  assign: 'Assign an inspector',
  assignNote:
    'One inspector at a time, in effect at once. To change many schools together, prepare a draft on the board.',
  end: 'End',
  endOf: 'End the assignment of {{school}} to {{inspector}}',
  endTitle: 'End: {{inspector}}, {{school}}',
  lastDay: 'Last day',
  emptyTitle: 'No assignments yet',
  emptyHint: 'Give schools to inspectors on the board, or assign here.',
};
