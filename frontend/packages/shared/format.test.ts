import { addDays, dueLevel, formatDate, formatMoment, formatSize } from './format';
import { uuidV7 } from './uuid';

test.each([
  [8, 'normal'],
  [4, 'normal'],
  [3, 'near'],
  [1, 'near'],
  [0, 'today'],
  [-1, 'overdue'],
])('%i working days left is %s', (daysLeft, level) => {
  expect(dueLevel(daysLeft, false)).toBe(level);
  expect(dueLevel(daysLeft, true)).toBe('done');
});

test('dates are read as labels in both languages', () => {
  expect(formatDate('2026-11-22')).toBe('2026年11月22日');
  expect(formatDate('2026-01-02', 'en')).toBe('Jan 2, 2026');
  expect(formatDate(undefined)).toBe('');
});

test('moments are shown in the time zone of the reader', () => {
  expect(formatMoment('2026-11-22T23:05:00Z')).toBe('2026年11月23日 07:05');
});

test('sizes', () => {
  expect(formatSize(900)).toBe('900 B');
  expect(formatSize(378_000)).toBe('369 KB');
  expect(formatSize(1_700_000)).toBe('1.6 MB');
});

test('uuid v7 carries the time and sorts by it', () => {
  const early = uuidV7(1_700_000_000_000);
  const late = uuidV7(1_700_000_000_001);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(Number.parseInt(early.replace('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
});

test('days are counted across months and years', () => {
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-12-01', 91)).toBe('2027-03-02');
});
