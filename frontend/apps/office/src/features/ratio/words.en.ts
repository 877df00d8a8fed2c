import type { Words } from '@shared/words/types';
import type { ratio as zh } from './words.zh';

export const ratio: Words<typeof zh> = {
  title: 'Staffing check',
  intro: 'As a rule one responsible inspector serves about 5 schools. Below is the state on {{day}}.',
  day: 'As of',
  schools: 'Schools',
  inspectors: 'Inspectors in office',
  ratio: 'Average per inspector',
  ratioValue: '{{n}} schools',
  unassigned: 'Unassigned schools',
  advice: 'Needs attention',
  adviceNone: 'Staffing meets the rules',
  districts: 'By district',
  district: 'District',
  perInspectors: 'Inspectors',
  noRatio: 'no inspector',
  byInspector: 'Schools per inspector',
  inspector: 'Inspector',
  load: 'Schools / limit',
  level: { NORMAL: 'normal', FULL: 'full', OVER: 'over' },
  noInspectors: 'No inspectors in office',
  noDistricts: 'No districts yet',
  unassignedTitle: 'Schools without a responsible inspector',
  unassignedNone: 'Every school has a responsible inspector',
  toBoard: 'Assign',
};
