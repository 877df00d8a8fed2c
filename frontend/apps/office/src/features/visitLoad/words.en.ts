import type { Words } from '@shared/words/types';
import type { visitLoad as zh } from './words.zh';

export const visitLoad: Words<typeof zh> = {
  title: 'Load of visits',
  intro:
    'So that schools are not visited too often: which bear too much, which visits could be one, and which plans were approved beyond the cap.',
  before: 'Month before',
  after: 'Next month',
  month: '{{year}}-{{month}}',
  worst: '{{n}} school(s) beyond the cap, most of all {{school}}: {{visits}} visits.',
  noneOver: 'No school is beyond the cap',
  cap: 'Cap: {{mostVisits}} visit(s) to a school in a month, at least {{spacingDays}} day(s) apart; a plan beyond it is approved with a reason only ({{rule}}).',
  changeCap: 'Change the cap',
  capTitle: 'Cap on visits',
  capNote:
    'From today on, here and below where nobody has set another; approved plans stay as they are. The change is audited.',
  mostVisits: 'Visits to a school in a month at most',
  spacingDays: 'Days between two visits at least',
  schools: 'Schools with visits',
  done: 'Paid',
  planned: 'Planned',
  over: 'Schools beyond the cap',
  overTitle: 'Schools with more than {{n}} visit(s) in the month',
  times: '{{n}} visit(s)',
  split: '{{done}} paid, {{planned}} planned',
  merges: 'Visits that could be one ({{n}})',
  noMerges: 'No visits lie too close',
  sameDay: 'same day',
  daysApart: '{{n}} day(s) apart',
  proposal: 'Proposed: one joint visit on {{day}}',
  matters: ', matters {{numbers}}',
  binding: 'approved',
  waiting: 'waits for approval',
  overrides: 'Plans approved beyond the cap ({{n}})',
  noOverrides: 'No plan was approved beyond the cap',
  noOverridesHint: 'Approvals that set the cap aside are listed here with their reason.',
};
