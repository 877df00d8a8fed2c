import { screen, within } from '@testing-library/react';
import { answer, never, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import type { Row, Summary } from './api';
import { CoveragePage } from './CoveragePage';
import { Owed } from './Next';
import { SchoolCoverage } from './SchoolCoverage';

officeDesk();
const nothing = () => undefined;

const november: NonNullable<Row['next']> = {
  duty: 'MONTH',
  rule: 'C5-02',
  severity: 'WARN',
  number: 11,
  from: '2026-11-01',
  until: '2026-11-30',
  due: 1,
  done: 0,
  planned: 0,
  gap: 1,
  lastDay: '2026-11-27',
  state: 'URGENT',
  words: '2026年11月应入校1次，还差1次（C5-02）。',
};

const row = (over: Partial<Row> = {}): Row => ({
  schoolId: 's1',
  schoolCode: '1',
  schoolName: '城东一小',
  kind: 'PRIMARY',
  districtName: '城东责任区',
  inspectorName: '李建国',
  visits: 7,
  missed: 1,
  lostOn: '2026-03-31',
  next: november,
  mattersLeft: [4, 8],
  months: [
    { month: 10, due: 1, done: 1, planned: 0, state: 'MET' },
    { month: 11, due: 1, done: 0, planned: 0, state: 'URGENT' },
  ],
  ...over,
});

const summary = (over: Partial<Summary> = {}): Summary => ({
  year: 2026,
  day: '2026-11-22',
  termsKnown: true,
  schools: 84,
  open: 4,
  missed: 2,
  periods: [
    {
      duty: 'MONTH',
      number: 11,
      from: '2026-11-01',
      until: '2026-11-30',
      schools: 84,
      met: 70,
      planned: 10,
      ahead: 0,
      open: 3,
      urgent: 1,
      missed: 0,
      uncounted: 4,
    },
  ],
  worst: row(),
  ...over,
});

function given(items: Row[] = [row()], head: Summary = summary()) {
  answer('get', '/api/coverage', { items });
  answer('get', '/api/coverage-summary', head);
  answer('get', '/api/districts', { items: [] });
  answer('get', '/api/inspectors', { items: [] });
}

test('the worst case is said in words, and each number opens the schools that it counts', async () => {
  given();
  await show(<CoveragePage search={{ districtId: 'd1' }} onSearch={nothing} />);
  expect(await screen.findByText(/最急：城东一小，11月差 1 次，最晚 2026年11月27日/)).toBeInTheDocument();
  const open = screen.getByRole('link', { name: /有缺口的学校/ });
  expect(open).toHaveTextContent('4');
  expect(open).toHaveAttribute('href', expect.stringMatching(/districtId=d1.*open=true/));
  expect(screen.getByRole('link', { name: /有错过的学校/ })).toHaveAttribute(
    'href',
    expect.stringContaining('state=MISSED'),
  );
  expect(screen.getByRole('row', { name: '已入校 / 应入校 70/80' })).toBeInTheDocument();
});

test('a school has a word for every month, its gap with the last day, and the way to its visits', async () => {
  given();
  await show(<CoveragePage search={{}} onSearch={nothing} />);
  const line = (await screen.findByRole('link', { name: '城东一小' })).closest('tr') as HTMLElement;
  expect(within(line).getByText('已完成')).toBeInTheDocument();
  expect(within(line).getAllByText('临期')).toHaveLength(2);
  expect(within(line).getByText(/最晚 2026年11月27日/)).toBeInTheDocument();
  expect(within(line).getByText('4、8')).toBeInTheDocument();
  expect(within(line).getByRole('link', { name: '7' })).toHaveAttribute(
    'href',
    expect.stringContaining('schoolId=s1'),
  );
});

test('no gap is said calmly, and missing terms are said', async () => {
  given([row({ next: undefined, missed: 0 })], summary({ worst: undefined, open: 0, termsKnown: false }));
  await show(<CoveragePage search={{}} onSearch={nothing} />);
  expect(await screen.findByText(/眼下没有缺口/)).toBeInTheDocument();
  expect(screen.getByText(/校历还没有发布/)).toBeInTheDocument();
});

test('filters that hide everything can be cleared, and a first failure can be tried again', async () => {
  given([]);
  const onSearch = vi.fn();
  const { user } = await show(<CoveragePage search={{ duty: 'TERM', open: true }} onSearch={onSearch} />);
  await user.click(await screen.findByRole('button', { name: '清除 2 个筛选条件' }));
  expect(onSearch).toHaveBeenCalledWith(expect.objectContaining({ duty: undefined, open: undefined }));
});

test('a failure says what failed while the head stands', async () => {
  given();
  refuse('get', '/api/coverage', { status: 500, title: '内部错误', traceId: 't9' });
  await show(<CoveragePage search={{}} onSearch={nothing} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('t9');
  expect(await screen.findByText('84')).toBeInTheDocument();
});

test('while it is on its way there is a skeleton', async () => {
  given();
  never('get', '/api/coverage');
  await show(<CoveragePage search={{}} onSearch={nothing} />);
  expect((await screen.findAllByRole('status')).length).toBeGreaterThan(0);
});

test('the schools of another list are asked for at once; one without duties has a dash', async () => {
  const asked: unknown[] = [];
  answer('get', '/api/coverage', async (request) => {
    asked.push(new URL(request.url).searchParams.get('schoolIds'));
    return { items: [row()] };
  });
  const shown = ['s1', 's9'];
  await show(
    <>
      <Owed schoolId="s1" shown={shown} />
      <Owed schoolId="s9" shown={shown} />
    </>,
  );
  expect(await screen.findByText('11月 差 1 次')).toBeInTheDocument();
  expect(screen.getByText('–')).toBeInTheDocument();
  expect(asked).toEqual(['s1,s9']);
});

test('a school reads what it is owed with the reason, what is done waits behind a click', async () => {
  const done = { ...november, number: 10, from: '2026-10-01', state: 'MET' as const, words: '十月已完成。' };
  answer('get', '/api/schools/{id}/coverage', {
    schoolId: 's1',
    schoolName: '城东一小',
    year: 2026,
    day: '2026-11-22',
    duties: [done, november],
    mattersLeft: [4],
    done: [],
    planned: [],
  });
  await show(<SchoolCoverage schoolId="s1" />);
  expect(await screen.findByText(november.words)).toBeInTheDocument();
  expect(screen.getByText('已完成、已排、未到和未起算的 1 项要求')).toBeInTheDocument();
  expect(screen.getByText(/第 4 项/)).toBeInTheDocument();
});
