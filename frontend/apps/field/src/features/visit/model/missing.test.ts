import { draft, full } from '../../../test/samples';
import { answered, missing, SECTIONS } from './missing';

const today = '2026-11-22';
const must = (patch: Parameters<typeof draft>[0]) =>
  missing({ ...full(), ...patch }, today)
    .filter((gap) => gap.must)
    .map((gap) => gap.reason);

test('a full record lacks nothing', () => {
  expect(missing(full(), today)).toEqual([]);
  expect(answered(full())).toBe(SECTIONS.length);
});

test.each([
  ['date', { visitedOn: '' }],
  ['future', { visitedOn: '2026-11-23', deadline: '' }],
  ['times', { arrivedAt: '11:30' }],
  ['times', { arrivedAt: '11:00' }],
  ['inspectors', { inspectors: [] }],
  ['matters', { matters: [] }],
  ['deadline', { deadline: '2026-11-01' }],
] as const)('%s keeps a record from being submitted', (reason, patch) => {
  expect(must(patch as Parameters<typeof draft>[0])).toEqual([reason]);
});

test('a half problem is named by its number and leads to itself', () => {
  const half = { id: 'half', item: 3, description: '  ', advice: '', settledOnSpot: false };
  expect(missing({ ...full(), problems: [...full().problems, half] }, today)).toEqual([
    { must: true, section: 'problems', reason: 'problem', problemId: 'half', n: 2 },
  ]);
});

test('methods and times are advice, because the form is valid without them', () => {
  const gaps = missing({ ...full(), methods: {}, arrivedAt: '', leftAt: '' }, today);
  expect(gaps.map((gap) => gap.reason)).toEqual(['arrivedAt', 'leftAt', 'methods']);
  expect(gaps.some((gap) => gap.must)).toBe(false);
});

test('today is no future', () => {
  expect(must({ visitedOn: today })).toEqual([]);
});

test('a checklist that was begun names its open questions and what its exceptions lack', () => {
  const item = { answer: 'YES_NO' as const, options: [], phrases: [], critical: false };
  const evidence = { evidence: 'PHOTO' as const, occasion: 'NO' as const, reason: '现场状况是核查的依据' };
  const items = [
    { ...item, id: 'gate', text: '门卫', critical: true, evidence },
    { ...item, id: 'fire', text: '消防' },
  ];
  const edition = { matters: [{ id: 'safety', item: 6, title: '安全', items }] };
  const found = missing(draft({ answers: [{ itemId: 'gate', verdict: 'NO' }] }), '2026-11-22', edition);
  expect(found.filter((gap) => gap.itemId).map(({ reason, must, item }) => [reason, must, item])).toEqual([
    ['critical', true, '门卫'],
    ['evidence', true, '门卫'],
    ['unanswered', false, '消防'],
  ]);
});
