import type { Visit } from './api';
import {
  inWeek,
  landed,
  moved,
  nextMonth,
  nothingOff,
  obstacles,
  reach,
  replaced,
  rescheduled,
  shifted,
  weeks,
  without,
} from './model';

const october: [string, string] = ['2026-10-01', '2026-10-31'];
const days = [
  ...['01', '02', '05', '06', '07'].map((day) => ({
    day: `2026-10-${day}`,
    kind: 'HOLIDAY' as const,
    name: '国庆节',
  })),
  { day: '2026-10-10', kind: 'WORKDAY' as const, name: '调休上班' },
];
const off = { ...nothingOff, days };

const visit = (plannedOn: string): Visit => ({
  id: plannedOn,
  schoolId: 's1',
  plannedOn,
  half: 'MORNING',
  inspectorIds: ['i1'],
  matters: [3],
});

test('a week knows its holidays, its make-up days and how many days are left for visits', () => {
  const found = weeks(october, off);
  expect(found.map(({ first, last }) => `${first.slice(8)}-${last.slice(8)}`)).toEqual([
    '01-04',
    '05-11',
    '12-18',
    '19-25',
    '26-31',
  ]);
  expect(found[0]).toMatchObject({ schoolDays: [], holidays: ['国庆节'] });
  expect(found[1]?.schoolDays).toEqual(['2026-10-08', '2026-10-09', '2026-10-10']);
  expect(found[2]?.schoolDays).toHaveLength(5);
});

test('vacations and closures leave no days for visits, a withdrawn closure does', () => {
  const closed = { regionId: 1, regionName: '', id: 'c', version: 0, declaredOn: '2026-10-20' };
  const storm = {
    kind: 'SCHOOLS' as const,
    name: '台风停课',
    first: '2026-10-20',
    last: '2026-10-20',
    reason: '台风',
  };
  const found = weeks(october, {
    days,
    vacations: [{ kind: 'WINTER', year: 2026, from: '2026-10-26', until: '2026-11-20', provisional: false }],
    closures: [
      { ...closed, closure: storm },
      {
        ...closed,
        id: 'd',
        closure: { ...storm, first: '2026-10-21', last: '2026-10-21' },
        withdrawnOn: '2026-10-19',
      },
    ],
  });
  expect(found[3]?.schoolDays).toEqual(['2026-10-19', '2026-10-21', '2026-10-22', '2026-10-23']);
  expect(found[3]?.holidays).toEqual(['台风停课']);
  expect(found[4]).toMatchObject({ schoolDays: [], vacations: ['WINTER'] });
});

test('proposed days replace those of the visits that they name', () => {
  const [one, other] = [visit('2026-10-12'), visit('2026-10-13')];
  const move = { visitId: one.id, to: '2026-10-14', toHalf: 'AFTERNOON' as const };
  expect(
    rescheduled(
      [one, other],
      [{ ...move, schoolId: 's1', from: '2026-10-12', fromHalf: 'MORNING', cause: 'CLASH' }],
    ),
  ).toEqual([{ ...one, plannedOn: '2026-10-14', half: 'AFTERNOON' }, other]);
});

test('a visit stands in the week of its day', () => {
  const [, second, third] = weeks(october, off);
  expect(second && inWeek(second)(visit('2026-10-11'))).toBe(true);
  expect(third && inWeek(third)(visit('2026-10-11'))).toBe(false);
});

test('a month reaches from its first to its last day, any other plan as far as its visits', () => {
  expect(reach({ year: 2028, month: 2, visits: [] })).toEqual(['2028-02-01', '2028-02-29']);
  expect(reach({ year: 2026, visits: [visit('2026-11-20'), visit('2026-11-10')] })).toEqual([
    '2026-11-10',
    '2026-11-20',
  ]);
  expect(reach({ year: 2026, visits: [] })).toBeUndefined();
});

test('a visit is moved within the period and not beyond', () => {
  expect(moved(visit('2026-10-20'), 7, october)?.plannedOn).toBe('2026-10-27');
  expect(moved(visit('2026-10-27'), 7, october)).toBeUndefined();
  expect(moved(visit('2026-10-03'), -7, october)).toBeUndefined();
  expect(shifted('2026-12-31', 1)).toBe('2027-01-01');
});

test('what is changed keeps its place, what is new comes last', () => {
  const all = [visit('2026-10-08'), visit('2026-10-09')];
  expect(replaced(all, { ...visit('2026-10-08'), matters: [1] }).map(({ matters }) => matters)).toEqual([
    [1],
    [3],
  ]);
  expect(replaced(all, visit('2026-10-12'))).toHaveLength(3);
  expect(without(all, '2026-10-08').map(({ id }) => id)).toEqual(['2026-10-09']);
});

test('plans are made for the month to come', () => {
  expect(nextMonth('2026-11-22')).toEqual({ year: 2026, month: 12 });
  expect(nextMonth('2026-12-01')).toEqual({ year: 2027, month: 1 });
});

test('a visit that is put into another week keeps its weekday, or takes the nearest day with school', () => {
  const [holiday, makeUp, whole] = weeks(october, off);
  if (!holiday || !makeUp || !whole) throw new Error('weeks');
  expect(landed(visit('2026-10-20'), whole)?.plannedOn).toBe('2026-10-13');
  expect(landed(visit('2026-10-20'), makeUp)?.plannedOn).toBe('2026-10-08');
  expect(landed(visit('2026-10-20'), holiday)).toBeUndefined();
  expect(obstacles([], visit('2026-10-20'), holiday)).toEqual(['OFF']);
});

test('before a visit is put down, the week says what is against it', () => {
  const [, , week] = weeks(october, off);
  if (!week) throw new Error('weeks');
  const carried = visit('2026-10-20');
  const there = { ...visit('2026-10-13'), id: 'o', schoolId: 's2' };
  expect(obstacles([carried], carried, week)).toEqual([]);
  expect(obstacles([carried, there], carried, week)).toEqual(['CLASH']);
  expect(obstacles([carried, { ...there, half: 'WHOLE_DAY' }], carried, week)).toEqual(['CLASH']);
  expect(obstacles([carried, { ...there, half: 'AFTERNOON' }], carried, week)).toEqual([]);
  expect(obstacles([carried, { ...there, inspectorIds: ['i2'] }], carried, week)).toEqual([]);
  expect(obstacles([carried, { ...there, plannedOn: '2026-10-15', schoolId: 's1' }], carried, week)).toEqual([
    'SAME_WEEK',
  ]);
});
