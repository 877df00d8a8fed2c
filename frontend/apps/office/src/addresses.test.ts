import { auditSearch } from './features/audit/api';
import { calendarSearch } from './features/calendar/api';
import { schoolSearch } from './features/school/api';

test('what an address says is taken over', () => {
  expect(schoolSearch.parse({ q: 1, large: true, sort: 'NAME' })).toEqual({
    q: '1',
    large: true,
    sort: 'NAME',
  });
  expect(calendarSearch.parse({ year: '2027' })).toEqual({ year: 2027 });
  expect(calendarSearch.parse({})).toEqual({});
});

test.each([
  ['a flag', schoolSearch, { large: 'perhaps' }],
  ['a choice', schoolSearch, { sort: 'BEAUTY' }],
  ['an id', auditSearch, { object: 'not-an-id' }],
  ['a word', calendarSearch, { year: 'soon' }],
  ['part of a year', calendarSearch, { year: 2027.5 }],
  ['a year too early', calendarSearch, { year: 1999 }],
  ['a year too late', calendarSearch, { year: 2101 }],
])('%s that cannot be read is no filter', (_, search, damaged) => {
  expect(Object.values(search.parse(damaged)).filter((value) => value !== undefined)).toEqual([]);
});
