import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, never, refuse } from '../../testing/api';
import { plan, visit } from '../../testing/plan';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { PaperPage } from './PaperPage';
import { PlanPage } from './PlanPage';
import { PlansPage } from './PlansPage';

officeDesk();

const nothing = () => undefined;
const writer = {
  ...officer,
  permissions: [...officer.permissions, 'plan:read', 'plan:write', 'plan:decide'],
};

const year: Schemas['CalendarYear'] = {
  year: 2026,
  known: true,
  days: [{ day: '2026-12-31', kind: 'HOLIDAY', name: '元旦' }],
  sources: [],
  terms: [],
  vacations: [],
  closures: [],
};

function desk(view: Schemas['PlanView']) {
  answer('get', '/api/plans/{id}', view);
  answer('get', '/api/calendar', year);
  answer('get', '/api/inspectors', { items: [] });
}

test('O7 school by week: what is planned, what is still due, and which days are off', async () => {
  desk(plan);
  await show(<PlanPage id="p1" />);
  const grid = within(await screen.findByRole('table', { name: '学校与周次的入校安排' }));
  expect(grid.getByRole('rowheader', { name: /第一实验小学.*1 \/ 1 次 · 王秀英/ })).toBeInTheDocument();
  expect(grid.getByRole('rowheader', { name: /向阳幼儿园.*0 \/ 1 次/ })).toBeInTheDocument();
  expect(
    await grid.findByRole('columnheader', { name: /12\/28–12\/31.*可入校 3 天 · 元旦/ }),
  ).toBeInTheDocument();
  expect(grid.getByRole('button', { name: '12/8 上午' })).toBeInTheDocument();
  expect(screen.getByText(/向阳幼儿园（C5-02）/)).toBeInTheDocument();
});

test('O7 a visit goes a week later by one press, and the whole plan is sent with its version', async () => {
  desk(plan);
  const sent: Schemas['PlanWriting'][] = [];
  answer('put', '/api/plans/{id}', async (request) => {
    sent.push((await request.json()) as Schemas['PlanWriting']);
    return plan;
  });
  const { user } = await show(<PlanPage id="p1" />);
  await user.click(await screen.findByRole('button', { name: '第一实验小学，12/8 上午：推后一周' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    version: 3,
    title: '十二月工作计划',
    content: plan.content,
    visits: [{ ...visit, plannedOn: '2026-12-15' }],
  });
});

test('O7 a new visit begins with who answers for the school and on a day of that week', async () => {
  desk(plan);
  const sent: Schemas['PlanWriting'][] = [];
  answer('put', '/api/plans/{id}', async (request) => {
    sent.push((await request.json()) as Schemas['PlanWriting']);
    return plan;
  });
  const { user } = await show(<PlanPage id="p1" />);
  await user.click(await screen.findByRole('button', { name: '给向阳幼儿园在 12/14–12/20 安排入校' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByLabelText('日期')).toHaveValue('2026-12-14');
  await user.click(drawer.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.visits).toHaveLength(2);
  expect(sent[0]?.visits[1]).toMatchObject({ schoolId: 's2', plannedOn: '2026-12-14', inspectorIds: ['i1'] });
});

test('D7 under each step stands why it cannot be taken yet', async () => {
  desk({
    ...plan,
    state: 'SUBMITTED',
    dueOn: '2026-12-07',
    advices: [],
    next: [
      {
        action: 'APPROVE',
        unmet: [{ rule: 'D7', hard: true, code: 'four-eyes', words: '参与编制的人不能审核或审批' }],
      },
    ],
  });
  await show(<PlanPage id="p1" />);
  const missing = within(await screen.findByRole('list', { name: '还缺的条件' }));
  expect(missing.getByText(/参与编制的人不能审核或审批/)).toBeInTheDocument();
  expect(screen.getByText('请于 2026年12月7日 前审核')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '修改计划内容' })).toBeNull();
});

test('D7 an approval sends level and reason; what was typed survives a refusal', async () => {
  desk({ ...plan, state: 'SUBMITTED', next: [{ action: 'APPROVE', unmet: [] }] });
  refuse('post', '/api/plans/{id}/approval', {
    type: 'urn:dudao:problem:stale',
    title: '内容已被别人更新',
    status: 409,
    code: 'stale',
    traceId: 'x',
  });
  const { user } = await show(<PlanPage id="p1" />);
  await user.click(await screen.findByRole('button', { name: /批\s*准/ }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.type(drawer.getByLabelText('理由'), '上级统一部署');
  await user.click(drawer.getByRole('button', { name: /批\s*准/ }));
  expect(await drawer.findByText('内容已被别人更新')).toBeInTheDocument();
  expect(drawer.getByLabelText('理由')).toHaveValue('上级统一部署');
  const sent: unknown[] = [];
  answer('post', '/api/plans/{id}/approval', async (request) => {
    sent.push(await request.json());
    return { ...plan, state: 'APPROVED', next: [] };
  });
  await user.click(drawer.getByRole('button', { name: /批\s*准/ }));
  await waitFor(() =>
    expect(sent).toEqual([{ version: 3, level: 'LEADER_IN_CHARGE', reason: '上级统一部署' }]),
  );
});

test('O7 the list leads to the plan and says how it goes', async () => {
  answer('get', '/api/plans', {
    items: [
      {
        id: 'p1',
        kind: 'MONTHLY',
        year: 2026,
        month: 12,
        owner: 'INSPECTOR',
        inspectorName: '王秀英',
        title: '十二月工作计划',
        state: 'ISSUED',
        visitCount: 5,
        progress: 'BEHIND',
      },
    ],
  });
  const { user } = await show(<PlansPage search={{}} onSearch={nothing} />, writer);
  const row = within(await screen.findByRole('row', { name: /十二月工作计划/ }));
  expect(row.getByRole('link')).toHaveAttribute('href', '/plans/p1');
  expect(row.getByText('较计划进度慢')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '编制计划' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByLabelText('年份')).toHaveValue('2026');
  expect(drawer.getByLabelText('月份')).toHaveValue('12');
});

test('E7 the paper has every field of the form, the visits and the three signatures', async () => {
  answer('get', '/api/plans/{id}', {
    ...plan,
    state: 'ISSUED',
    filingNumber: '督导计划〔2026〕3号',
    steps: [
      { number: 1, action: 'SUBMIT', rules: [], by: '王秀英', at: '2026-11-28T01:00:00Z' },
      { number: 2, action: 'APPROVE', rules: [], note: '同意', by: '赵主任', at: '2026-11-29T01:00:00Z' },
    ],
  });
  await show(<PaperPage id="p1" />);
  expect(await screen.findByText('督导计划〔2026〕3号')).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: '上月工作总结' })).toBeInTheDocument();
  const visits = within(screen.getByRole('table', { name: '入校安排（1 次）' }));
  expect(visits.getByText('第一实验小学')).toBeInTheDocument();
  expect(screen.getByText(/编制人: 王秀英/)).toBeInTheDocument();
  expect(screen.getByText(/审批人: 赵主任/)).toBeInTheDocument();
  expect(screen.getByText(/审核人: ________/)).toBeInTheDocument();
});

test('the plan of today never stands in for an edition that is still on its way', async () => {
  answer('get', '/api/plans/{id}', plan);
  never('get', '/api/plans/{id}/editions');
  await show(<PaperPage id="p1" edition={1} />);
  expect(await screen.findByRole('status', { name: '正在加载…' })).toBeInTheDocument();
  expect(screen.queryByText('十二月工作计划')).toBeNull();
});

test('an edition that does not exist is told as such', async () => {
  answer('get', '/api/plans/{id}', plan);
  answer('get', '/api/plans/{id}/editions', { items: [] });
  await show(<PaperPage id="p1" edition={7} />);
  expect(await screen.findByText('没有第 7 版计划')).toBeInTheDocument();
  expect(screen.queryByText('十二月工作计划')).toBeNull();
});
