import { kindergartenMatter, matter } from '@shared/words/matter.en';
import type { PublicWords } from './zh';

export const en: PublicWords = {
  title: 'Responsible inspector',
  loading: 'Opening…',
  inspector: 'Responsible inspector',
  administrative: 'Administrative inspector',
  photoOf: (name) => `Photo of ${name}`,
  nobody: 'An inspector for this school is being appointed. Please turn to the office.',
  phone: 'Phone',
  email: 'E-mail',
  matters: 'What is supervised',
  duties: 'Duties',
  office: 'Supervision office',
  complaint: 'Complaints',
  complaintHint: 'For complaints about the school or about the inspector.',
  scanned: {
    CURRENT: 'The plate that you scanned is the current one.',
    OUTDATED: 'The plate that you scanned is out of date. This page is what counts.',
    UNKNOWN: 'There is no such issue of the plate. This page is what counts.',
  },
  notFound: 'This plate was not found',
  notFoundHint: 'It may have been taken down. Please check the address or ask the school.',
  drawTitle: 'Random draw',
  noDraw: 'This draw was not found',
  noDrawHint: 'Please check the address, or ask the office that showed you the result.',
  tooOften: 'Opened too often. Please try again in a minute.',
  failed: 'This cannot be opened now. Please try again later.',
  retry: 'Try again',
  other: '中文',
  matter: Object.values(matter),
  kindergartenMatter: Object.values(kindergartenMatter),
};
