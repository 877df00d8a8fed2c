import type { Words } from '@shared/words/types';
import type { finding as zh } from './words.zh';

export const finding: Words<typeof zh> = {
  title: 'Finding',
  description: 'Description',
  grade: 'Grade',
  item: 'Matter',
  foundOn: 'Found on',
  state: 'State',
  states: { SETTLED: 'Settled on the spot', RECTIFYING: 'In rectification', CLOSED: 'Closed' },
  toRecord: 'Show the inspection',
  toRectification: 'Show the rectification',
};
