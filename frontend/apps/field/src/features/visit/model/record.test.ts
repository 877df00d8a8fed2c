import type { PhotoFacts } from '../../../store/db';
import { draft, full, PROBLEM, viewOf } from '../../../test/samples';
import { mergeDrafts } from './listing';
import { adopt, fromView, printOf, strayPhotos, toRecord } from './record';

test('every field of form E1 reaches the contract', () => {
  expect(toRecord(full())).toEqual({
    schoolId: 'school-1',
    visitedOn: '2026-11-20',
    arrivedAt: '08:30',
    leftAt: '11:00',
    inspectorIds: ['inspector-1'],
    matters: [3, 6],
    methods: [
      { method: 'LESSON_OBSERVATION', count: 2 },
      { method: 'CAMPUS_WALK', count: 1 },
    ],
    goodPractice: '课后服务丰富',
    shortcomings: '台账更新不及时',
    advice: '完善检查制度',
    deadline: '2026-12-20',
    remarks: '随行一人',
    problems: [
      {
        id: PROBLEM,
        item: 6,
        grade: 'ORDINARY',
        description: '北门消防通道堆放杂物',
        advice: '立即清理',
        settledOnSpot: false,
        days: 10,
      },
    ],
  });
});

test('what was not said is left out, never sent as empty text', () => {
  const sent = JSON.parse(JSON.stringify(toRecord(draft({ arrivedAt: '' }))));
  expect(Object.keys(sent).sort()).toEqual(
    ['inspectorIds', 'matters', 'methods', 'problems', 'schoolId', 'visitedOn'].sort(),
  );
});

test('feedback is sent once it is whole; a regular visit without a plan needs no occasion', () => {
  const feedback = { words: ' 台账要更新 ', heardBy: '赵校长', at: '11:10' };
  expect(toRecord(draft({ feedback })).feedback).toEqual({ ...feedback, words: '台账要更新' });
  expect(toRecord(draft({ feedback: { ...feedback, heardBy: ' ' } })).feedback).toBeUndefined();
  expect(toRecord(draft({ occasion: { kind: 'REGULAR' } })).occasion).toBeUndefined();
  const planned = draft({ occasion: { kind: 'REGULAR', plannedVisitId: 'v1' } });
  expect(printOf(fromView(viewOf(toRecord(planned))))).toBe(printOf(planned));
});

test('only a small problem is settled on the spot, and then has no days', () => {
  const [problem] = full().problems;
  if (!problem) throw new Error('sample');
  const of = (grade: 'MINOR' | 'SEVERE') =>
    toRecord(draft({ problems: [{ ...problem, grade, settledOnSpot: true }] })).problems[0];
  expect(of('MINOR')).toMatchObject({ settledOnSpot: true, days: undefined });
  expect(of('SEVERE')).toMatchObject({ settledOnSpot: false, days: 10 });
});

test('answers are sent with what was said, and name only problems that are sent too', () => {
  const [problem] = full().problems;
  if (!problem) throw new Error('sample');
  const answered = {
    editionId: 'edition-1',
    answers: [
      { itemId: 'gate', verdict: 'NO' as const, note: ' 无人值守 ', problemId: problem.id },
      { itemId: 'drill', value: '2.' },
      { itemId: 'fire', verdict: 'YES' as const, note: '' },
      { itemId: 'left', note: '  ' },
    ],
  };
  expect(toRecord({ ...full(), ...answered })).toMatchObject({
    editionId: 'edition-1',
    answers: [
      { itemId: 'gate', verdict: 'NO', note: '无人值守', problemId: problem.id },
      { itemId: 'drill', value: '2' },
      { itemId: 'fire', verdict: 'YES', note: undefined },
    ],
  });
  const half = { ...problem, grade: undefined };
  expect(toRecord({ ...full(), ...answered, problems: [half] }).answers?.[0]?.problemId).toBeUndefined();
});

test('a problem without grade or words waits on the phone', () => {
  const half = { id: 'p', item: 3, description: '写到一半', advice: '', settledOnSpot: false };
  expect(toRecord(draft({ problems: [half] })).problems).toEqual([]);
});

test('what comes back from the server prints the same, with seconds in its times', () => {
  const view = viewOf(toRecord(full()), { arrivedAt: '08:30:00', leftAt: '11:00:00' });
  expect(printOf(fromView(view))).toBe(printOf(full()));
  expect(adopt(view, 'person-1')).toMatchObject({ version: 1, saved: printOf(full()) });
});

test('drafts of this phone and of another one make one list', () => {
  const mine = full();
  const row = {
    inspectorNames: [],
    matters: [],
    problems: 0,
    occasion: 'REGULAR' as const,
    state: 'DRAFT' as const,
    actions: [],
    visitedOn: '2026-11-19',
  };
  const server = [
    { ...row, id: mine.id, schoolId: 'school-1', schoolName: 'A' },
    { ...row, id: 'other', schoolId: 'school-2', schoolName: 'B' },
    { ...row, id: 'sent', schoolId: 'school-2', schoolName: 'B', state: 'SUBMITTED' as const },
  ];
  const places = mergeDrafts([mine], server).map(({ id, where }) => [id, where]);
  expect(places).toEqual([
    [mine.id, 'draftLocal'],
    ['other', 'draftElsewhere'],
  ]);
  expect(mergeDrafts([{ ...mine, saved: printOf(mine) }], [])[0]?.where).toBe('draftSaved');
});

const photo = (more: Partial<PhotoFacts>): PhotoFacts => ({
  id: 'photo-1',
  sha256: 'a'.repeat(64),
  takenAt: '2026-11-20T01:00:00.000Z',
  ...more,
});

test('a photo goes with what it shows, and never without it', () => {
  const shot = { ...full(), photos: [photo({ problemId: PROBLEM })] };
  expect(toRecord(shot).photos).toEqual([
    {
      fileId: 'photo-1',
      problemId: PROBLEM,
      originalSha256: 'a'.repeat(64),
      takenAt: '2026-11-20T01:00:00.000Z',
    },
  ]);
  const [problem] = full().problems;
  if (!problem) throw new Error('sample');
  const halfWritten = { ...shot, problems: [{ ...problem, grade: undefined }] };
  expect(toRecord(halfWritten).photos).toBeUndefined();
  expect(strayPhotos(halfWritten)).toEqual([]);
  expect(strayPhotos({ ...shot, problems: [] })).toHaveLength(1);
});

test('moments that the server writes shorter print the same', () => {
  const mine = {
    ...full(),
    photos: [photo({ problemId: PROBLEM })],
    acknowledgement: {
      outcome: 'REFUSED' as const,
      reason: '外出',
      witness: '孙磊',
      at: '2026-11-20T02:00:00.000Z',
    },
  };
  const record = toRecord(mine);
  const view = viewOf(record, {
    photos: (record.photos ?? []).map((one) => ({ ...one, takenAt: '2026-11-20T01:00:00Z' })),
    acknowledgement: { ...mine.acknowledgement, at: '2026-11-20T02:00:00Z' },
  });
  expect(printOf(fromView(view))).toBe(printOf(mine));
});
