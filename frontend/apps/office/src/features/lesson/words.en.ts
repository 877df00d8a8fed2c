import type { Words } from '@shared/words/types';
import type { lesson as zh } from './words.zh';

export const lesson: Words<typeof zh> = {
  title: 'Observed lessons',
  intro: 'Written by inspectors on the phone. What was sent stands; a correction is kept beside it.',
  q: 'Teacher or course',
  school: 'School',
  from: 'From',
  until: 'Until',
  sort: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  observedOn: 'Observed on',
  className: 'Class',
  course: 'Course',
  teacher: 'Teacher',
  notes: 'Notes',
  stars: 'Rating',
  starsOf: '{{n}} of 5 stars',
  evaluation: 'Evaluation',
  observedBy: 'Observed by',
  sentAt: 'Sent {{at}}',
  corrected: 'corrected',
  corrects: 'Corrects an earlier one',
  toCorrection: 'Show what corrects it',
  emptyTitle: 'No observed lessons yet',
  emptyHint: 'They appear here once an inspector sends one on the phone.',
};
