import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, never, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import type { Inspection, Standing } from './api';
import { ComprehensivePage } from './ComprehensivePage';
import { SchoolComprehensive } from './SchoolComprehensive';

officeDesk();
const nothing = () => undefined;
const office = {
  ...officer,
  permissions: [
    ...officer.permissions,
    'plan:read',
    'coverage:read',
    'comprehensive:read',
    'comprehensive:write',
  ],
};

const row = (over: Partial<Standing> = {}): Standing => ({
  schoolId: 's1',
  schoolCode: '5605',
  schoolName: '城东一小',
  kind: 'PRIMARY',
  cycle: {
    state: 'COMING',
    lastOn: '2022-05-10',
    earliestOn: '2025-05-10',
    warnOn: '2026-05-10',
    dueOn: '2027-05-10',
  },
  term: {
    principal: '赵敏',
    from: '2024-08-01',
    until: '2027-03-31',
    warnOn: '2026-10-02',
    state: 'ENDING',
  },
  ...over,
});

const inspection = (over: Partial<Inspection> = {}): Inspection => ({
  id: 'i1',
  version: 0,
  schoolName: '城东一小',
  content: {
    schoolId: 's1',
    firstDay: '2022-05-08',
    lastDay: '2022-05-10',
    leader: '王秀英',
    conclusion: '办学规范，档案有待完善',
  },
  recordedBy: '周敏',
  recordedAt: '2026-11-22T10:30:00+08:00',
  changeable: true,
  ...over,
});

function given(items: Standing[] = [row()], inspections: Inspection[] = [inspection()]) {
  answer('get', '/api/comprehensive-standings', { items });
  answer('get', '/api/districts', { items: [] });
  answer('get', '/api/inspectors', { items: [] });
  answer('get', '/api/schools/{id}/comprehensive', { standing: items[0] ?? row(), inspections });
}

test('a school says when its last one was, by when the next is due, and how the principal’s term stands', async () => {
  given();
  await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  const line = (await screen.findByRole('link', { name: '城东一小' })).closest('tr') as HTMLElement;
  expect(within(line).getByText('该安排了')).toBeInTheDocument();
  expect(within(line).getByText('2022年5月10日')).toBeInTheDocument();
  expect(within(line).getByText('2027年5月10日')).toBeInTheDocument();
  expect(within(line).getByText(/赵敏/)).toBeInTheDocument();
  expect(within(line).getByText('任期将满，还没有')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '综合督导' })).toHaveAttribute('href', '/coverage/comprehensive');
});

test('where nothing is recorded it says so and no day is made up', async () => {
  given([row({ cycle: { state: 'NEVER' }, term: undefined })]);
  await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  expect(await screen.findByText('没有上次的记录，无从推算')).toBeInTheDocument();
  expect(screen.getByText('没有登记校（园）长')).toBeInTheDocument();
});

test('an inspection is recorded from the row of its school, under an id made here', async () => {
  given();
  const sent: unknown[] = [];
  answer('put', '/api/comprehensive-inspections/{id}', async (request) => {
    sent.push(await request.json());
    return inspection();
  });
  const { user } = await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  await user.click(await screen.findByRole('button', { name: '登记城东一小的综合督导' }));
  await user.type(await screen.findByLabelText('入校首日'), '2026-10-12');
  await user.type(screen.getByLabelText('入校末日'), '2026-10-14');
  await user.type(screen.getByLabelText('带队人（组长）'), '王秀英');
  await user.type(screen.getByLabelText('结论'), '办学规范');
  await user.click(screen.getByRole('button', { name: '登记综合督导' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        schoolId: 's1',
        firstDay: '2026-10-12',
        lastDay: '2026-10-14',
        leader: '王秀英',
        conclusion: '办学规范',
      },
    ]),
  );
});

test('what was refused stays in the form', async () => {
  given();
  refuse('put', '/api/comprehensive-inspections/{id}', {
    status: 409,
    code: 'comprehensive.overlap',
    title: '这所学校在这几天已经登记过一次综合督导',
  });
  const { user } = await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  await user.click(await screen.findByRole('button', { name: '登记城东一小的综合督导' }));
  await user.type(await screen.findByLabelText('入校首日'), '2026-10-12');
  await user.type(screen.getByLabelText('入校末日'), '2026-10-14');
  await user.type(screen.getByLabelText('带队人（组长）'), '王秀英');
  await user.type(screen.getByLabelText('结论'), '办学规范');
  await user.click(screen.getByRole('button', { name: '登记综合督导' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('已经登记过一次综合督导');
  expect(screen.getByLabelText('结论')).toHaveValue('办学规范');
});

test('a wrong one is corrected by another that names it, and what was struck out stays in sight', async () => {
  const struck = inspection({
    id: 'i0',
    struckBy: '周敏',
    struckAt: '2026-11-22T11:00:00+08:00',
    strikeReason: '误登',
    changeable: false,
  });
  given([row()], [inspection(), struck]);
  const sent: Schemas['ComprehensiveContent'][] = [];
  answer('put', '/api/comprehensive-inspections/{id}', async (request) => {
    sent.push(await request.json());
    return inspection();
  });
  const { user } = await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  await user.click(await screen.findByRole('button', { name: '查看城东一小的综合督导' }));
  expect(await screen.findByText('误登')).toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: '更正' })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '更正' }));
  await user.type(await screen.findByLabelText('更正原因'), '组长登记有误');
  const [, save] = screen.getAllByRole('button', { name: '更正' });
  await user.click(save as HTMLElement);
  await waitFor(() =>
    expect(sent[0]).toMatchObject({
      leader: '王秀英',
      correction: { replacedId: 'i1', reason: '组长登记有误' },
    }),
  );
});

test('filters that hide everything can be cleared', async () => {
  given([]);
  const onSearch = vi.fn();
  const { user } = await show(
    <ComprehensivePage search={{ state: 'OVERDUE', term: 'LAPSED' }} onSearch={onSearch} />,
    office,
  );
  await user.click(await screen.findByRole('button', { name: '清除 2 个筛选条件' }));
  expect(onSearch).toHaveBeenCalledWith(expect.objectContaining({ state: undefined, term: undefined }));
});

test('a failure says what failed, and before that there is a skeleton', async () => {
  given();
  never('get', '/api/comprehensive-standings');
  await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  expect((await screen.findAllByRole('status')).length).toBeGreaterThan(0);
});

test('a list that cannot be had can be asked for again', async () => {
  given();
  refuse('get', '/api/comprehensive-standings', { status: 500, title: '内部错误', traceId: 't9' });
  await show(<ComprehensivePage search={{}} onSearch={nothing} />, office);
  expect(await screen.findByRole('alert')).toHaveTextContent('t9');
});

test('on the page of a school both duties are a sentence each, and who only reads changes nothing', async () => {
  given([row()], [inspection({ changeable: false })]);
  const { user } = await show(<SchoolComprehensive schoolId="s1" />);
  expect(await screen.findByText(/应在 2027年5月10日 前再次综合督导/)).toBeInTheDocument();
  expect(screen.getByText(/赵敏任期至 2027年3月31日，即将届满/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '查看' }));
  expect(await screen.findByText('办学规范，档案有待完善')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '更正' })).toBeNull();
});
