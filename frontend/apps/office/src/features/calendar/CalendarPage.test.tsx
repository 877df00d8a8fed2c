import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import type { DeclaredClosure, Terms, Year } from './api';
import { CalendarPage } from './CalendarPage';

officeDesk();

const office = { ...officer, permissions: [...officer.permissions, 'calendar:write'] };
const nothing = () => undefined;

const empty: Year = {
  year: 2027,
  known: false,
  days: [],
  sources: [],
  terms: [],
  vacations: [],
  closures: [],
};

const today: Schemas['CalendarDayView'] = {
  day: '2026-11-22',
  workingDay: false,
  known: true,
  schoolDay: false,
  termsKnown: true,
  term: { year: 2026, number: 1, from: '2026-09-01', until: '2027-01-22' },
  week: 12,
  nextWorkingDay: '2026-11-23',
  nextSchoolDay: '2026-11-23',
};

const terms: Terms = {
  year: 2026,
  regionId: 7,
  regionName: '天桥区',
  edition: 2,
  source: '天桥区校历',
  publishedOn: '2026-06-20',
  terms: {
    firstFrom: '2026-09-01',
    firstUntil: '2027-01-22',
    secondFrom: '2027-02-22',
    secondUntil: '2027-07-09',
  },
};

const closure: DeclaredClosure = {
  id: '0190a6e0-0000-7000-8000-000000000002',
  version: 0,
  regionId: 7,
  regionName: '天桥区',
  declaredOn: '2026-09-09',
  closure: {
    kind: 'OFFICES',
    name: '台风停工',
    first: '2026-09-10',
    last: '2026-09-11',
    reason: '台风红色预警',
  },
};

const moved: Schemas['MovedDeadline'] = {
  id: '0190a6e0-0000-7000-8000-000000000001',
  schoolName: '第一实验小学',
  problem: '消防通道被堵',
  dueOn: '2027-01-04',
  newDueOn: '2027-01-05',
};

async function open(view: Year, me = office) {
  answer('get', '/api/calendar', view);
  answer('get', '/api/calendar-day', today);
  return show(<CalendarPage search={{ year: view.year }} onSearch={nothing} />, me);
}

test('a year that nobody has published says what follows from it', async () => {
  await open(empty);
  expect(await screen.findByText('2027 年的放假安排还没有录入。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '录入放假安排' })).toBeInTheDocument();
});

test('a pasted notice fills the form, shows what moves, and is published only then', async () => {
  const sent: unknown[] = [];
  answer('post', '/api/calendar/{year}/preview', { moved: [moved] });
  answer('put', '/api/calendar/{year}', async (request) => {
    sent.push(await request.json());
    return { ...empty, known: true };
  });
  const { user } = await open(empty);
  await user.click(await screen.findByRole('button', { name: '录入放假安排' }));
  const form = await screen.findByRole('dialog');
  await user.click(within(form).getByLabelText('粘贴通知正文'));
  await user.paste('一、元旦：1月1日（周五）放假1天。1月3日（周日）上班。');
  expect(within(form).getByText('识别出 1 段放假、1 个调休上班日，请核对。')).toBeInTheDocument();
  await user.type(within(form).getByLabelText('通知名称'), '国办通知');
  await user.click(within(form).getByRole('button', { name: '下一步：查看影响' }));

  expect(await screen.findByText('2027年1月4日 → 2027年1月5日')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: '发布' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        notice: {
          source: '国办通知',
          holidays: [{ name: '元旦', first: '2027-01-01', last: '2027-01-01' }],
          workdays: ['2027-01-03'],
        },
      },
    ]),
  );
});

test('a table file fills the same form', async () => {
  answer('post', '/api/calendar-sheet', {
    lines: ['名称\t开始\t结束', '元旦\t2027-01-01\t2027-01-03', '补班\t46393'],
  });
  const { user } = await open(empty);
  await user.click(await screen.findByRole('button', { name: '录入放假安排' }));
  const form = await screen.findByRole('dialog');
  const table = new File(['PK'], '放假.xlsx');
  await user.upload(within(form).getByLabelText('选择表格文件（Excel 或 CSV）'), table);
  expect(await within(form).findByText('识别出 1 段放假、1 个调休上班日，请核对。')).toBeInTheDocument();
  expect(within(form).getByLabelText('名称')).toHaveValue('元旦');
  expect(within(form).getByLabelText('日期')).toHaveValue('2027-01-06');
});

test('O25 terms, vacations and the week of today are told in words', async () => {
  await open({
    ...empty,
    year: 2026,
    known: true,
    terms: [terms],
    vacations: [
      { kind: 'WINTER', year: 2026, from: '2027-01-23', until: '2027-02-21', provisional: false },
      { kind: 'SUMMER', year: 2026, from: '2027-07-10', until: '2027-08-31', provisional: true },
    ],
  });
  expect(await screen.findByText(/2026—2027 学年第一学期第 12 周/)).toBeInTheDocument();
  expect(screen.getByText('2026年9月1日 – 2027年1月22日')).toBeInTheDocument();
  expect(screen.getByText('2027年1月23日 – 2027年2月21日')).toBeInTheDocument();
  expect(screen.getByText(/暂定，下一学年发布后确定/)).toBeInTheDocument();
  expect(screen.getByText('还没有单位发布这一学年的学期安排。')).toBeInTheDocument();
});

test('a correction of terms begins with what is in force and repeats the edition seen', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/school-terms/{year}', { year: 2026, inForce: terms, editions: [terms] });
  answer('put', '/api/school-terms/{year}', async (request) => {
    sent.push(await request.json());
    return { year: 2026, inForce: terms, editions: [terms] };
  });
  const { user } = await open({ ...empty, year: 2026, known: true, terms: [terms] });
  await user.click(await screen.findByRole('button', { name: '更正学期安排 2026—2027' }));
  const form = await screen.findByRole('dialog');
  expect(within(form).getByText('寒假：2027年1月23日 – 2027年2月21日')).toBeInTheDocument();
  const begins = within(form).getAllByLabelText('第一天')[1] as HTMLElement;
  await user.clear(begins);
  await user.type(begins, '2027-02-24');
  expect(await within(form).findByText('寒假：2027年1月23日 – 2027年2月23日')).toBeInTheDocument();
  await user.click(within(form).getByRole('button', { name: /发\s*布/ }));
  await waitFor(() =>
    expect(sent).toEqual([
      { edition: 2, source: '天桥区校历', terms: { ...terms.terms, secondFrom: '2027-02-24' } },
    ]),
  );
});

test('a closure shows what it moves before it is declared', async () => {
  const sent: unknown[] = [];
  answer('post', '/api/calendar-closure-preview', { moved: [moved] });
  answer('post', '/api/calendar-closures', async (request) => {
    sent.push(await request.json());
    return closure;
  });
  const { user } = await open(empty);
  await user.click(await screen.findByRole('button', { name: '登记停课或闭馆' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('combobox', { name: '类别' }));
  await user.click(await screen.findByTitle('闭馆'));
  await user.type(form.getByLabelText('名称'), '台风停工');
  await user.type(form.getByLabelText('第一天'), '2027-01-04');
  await user.type(form.getByLabelText('最后一天'), '2027-01-04');
  await user.type(form.getByLabelText('原因和依据'), '台风红色预警');
  await user.click(form.getByRole('button', { name: '下一步：查看影响' }));
  expect(await screen.findByText('2027年1月4日 → 2027年1月5日')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^登\s*记$/ }));
  await waitFor(() =>
    expect(sent).toEqual([
      { kind: 'OFFICES', name: '台风停工', first: '2027-01-04', last: '2027-01-04', reason: '台风红色预警' },
    ]),
  );
});

test('a withdrawal gives its reason and shows what moves back', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/calendar-closures/{id}/withdrawal', { moved: [moved] });
  answer('post', '/api/calendar-closures/{id}/withdrawal', async (request) => {
    sent.push(await request.json());
    return { ...closure, version: 1, withdrawnOn: '2026-11-22', withdrawalReason: '预警解除' };
  });
  const { user } = await open({ ...empty, year: 2026, closures: [closure] });
  await user.click(await screen.findByRole('button', { name: '撤销“台风停工”' }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByLabelText('撤销原因'), '预警解除');
  await user.click(form.getByRole('button', { name: '下一步：查看影响' }));
  expect(await screen.findByText('2027年1月4日 → 2027年1月5日')).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: /^撤\s*销$/ }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ version: 0, reason: '预警解除' }]));
});

test('what is not the own office to change is only shown', async () => {
  const above = { ...closure, regionId: 3, regionName: '济南市' };
  await open({ ...empty, year: 2026, closures: [above] });
  expect(await screen.findByText('济南市 · 台风红色预警')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '撤销“台风停工”' })).toBeNull();
});

test('whoever only reads is offered nothing to change', async () => {
  await open({ ...empty, year: 2026, closures: [closure], terms: [terms] }, officer);
  expect(await screen.findByText('天桥区 · 台风红色预警')).toBeInTheDocument();
  for (const name of ['登记停课或闭馆', '撤销“台风停工”', '更正学期安排 2026—2027']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});
