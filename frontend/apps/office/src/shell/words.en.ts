import type { Words } from '@shared/words/types';
import type { shell as zh } from './words.zh';

export const shell: Words<typeof zh> = {
  skip: 'Skip to main content',
  mainNav: 'Main navigation',
  home: 'Desk',
  schools: 'Schools',
  mySchool: 'My school',
  inspectors: 'Inspectors',
  appointments: 'Appointments',
  districts: 'Districts',
  board: 'Assignment',
  ratio: 'Staffing check',
  inspections: 'Inspections',
  rectifications: 'Rectification',
  messages: 'Messages',
  people: 'People and rights',
  unread: 'Messages, {{n}} unread',
  account: 'Account {{name}}',
  signOut: 'Sign out',
  starting: 'Opening…',
  signInTitle: 'Please sign in',
  signInText: 'Your session has ended or has not begun. After signing in you return to this page.',
  signIn: 'Sign in',
  signedOutTitle: 'Your session has ended',
  signedOutText: 'What you entered is still on this page. Sign in in a new window, then come back and go on.',
  signInNewWindow: 'Sign in in a new window',
  signedInAgain: 'I have signed in, continue',
  stillSignedOut: 'Not signed in yet, please try again.',
  notPlacedTitle: 'Your account has no post yet',
  notPlacedText:
    'You are signed in, but the system does not know your supervision office, district or school.',
  notPlacedAsk:
    'Ask the administrator of your local supervision office to enter your post under “People and rights”, then reload this page.',
  startFailed: 'The system cannot be opened right now',
};
