import type * as zh from './matter.zh';
import type { Words } from './types';

export const matter: Words<typeof zh.matter> = {
  m1: 'School administration and observance of rules',
  m2: 'Admission, fees and school choice',
  m3: 'Courses offered and classroom teaching',
  m4: 'Study, physical exercise and workload of pupils',
  m5: 'Ethics and professional development of teachers',
  m6: 'Safety on and around campus, traffic safety of pupils',
  m7: 'Hygiene of canteen, food, drinking water and dormitories',
  m8: 'School ethos, style of teaching and learning',
};

export const kindergartenMatter: Words<typeof zh.kindergartenMatter> = {
  m1: 'Kindergarten administration and observance of rules',
  m2: 'Admission, fees and the like',
  m3: 'Curriculum and half-day activities',
  m4: 'Outdoor activities and tendency to primary-school teaching',
  m5: 'Ethics and professional development of teachers',
  m6: 'Safety of premises and surroundings, safe arrival and departure',
  m7: 'Hygiene of canteen, food, drinking water and nap rooms (beds)',
  m8: 'Kindergarten ethos and style of teaching',
};
