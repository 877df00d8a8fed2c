import { screen } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { head, officer, row, school } from '../../testing/samples';
import { HomePage } from './HomePage';

officeDesk();

const reported = row({
  id: 'r2',
  state: 'REPORTED',
  daysLeft: 2,
  overdue: false,
  schoolName: '向阳中学',
  problem: '课表不符',
});

function given(rows = [row(), reported]) {
  answer('get', '/api/rectifications', (request) => {
    const query = new URL(request.url).searchParams;
    const items = rows
      .filter((one) => !query.get('state') || one.state === query.get('state'))
      .filter((one) => query.get('overdue') !== 'true' || one.overdue);
    return { items };
  });
  answer('get', '/api/duties', { items: [] });
  answer('get', '/api/inspections', { items: [] });
  answer('get', '/api/appointments', { items: [] });
  answer('get', '/api/inspectors', { items: [] });
  answer('get', '/api/plates', { items: [] });
  answer('get', '/api/handovers', { items: [] });
  answer('get', '/api/districts', { items: [] });
  answer('get', '/api/schools', { items: [] });
}

test('each queue has its number, the worst case in words and a filtered list behind it', async () => {
  given();
  await show(<HomePage />);
  const late = await screen.findByRole('link', { name: /逾期整改/ });
  expect(late).toHaveTextContent('1最长逾期 6 个工作日 · 第一实验小学');
  expect(late).toHaveAttribute('href', expect.stringContaining('overdue=true'));
  expect(await screen.findByRole('link', { name: /待审核/ })).toHaveTextContent(
    '最急：向阳中学，剩 2 个工作日',
  );
  expect(await screen.findByRole('link', { name: /未分配学校/ })).toHaveTextContent('0全部已分配');
});

test('what only I can move comes first in my list', async () => {
  given();
  await show(<HomePage />);
  await screen.findByRole('link', { name: '审核' });
  const problems = screen
    .getAllByRole('link', { name: /课表不符|食堂生熟混放/ })
    .map((link) => link.textContent);
  expect(problems).toEqual(['课表不符', '食堂生熟混放']);
});

test('a school sees its own matters first, each with the next step', async () => {
  given([row({ state: 'ISSUED' }), row({ id: 'r2', problem: '课表不符', state: 'RETURNED' })]);
  await show(<HomePage />, head);
  expect(await screen.findByText('我校的整改事项')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '签收' })).toHaveAttribute('href', '/rectifications/r1');
  expect(screen.getByRole('link', { name: '提交整改报告' })).toBeInTheDocument();
  expect(screen.queryByText('未分配学校')).toBeNull();
});

test('all done is said calmly', async () => {
  given([]);
  await show(<HomePage />);
  expect(await screen.findByText('没有需要处理的事项')).toBeInTheDocument();
  expect(await screen.findByText('今日待审已清空')).toBeInTheDocument();
});

test('one broken queue leaves the others standing', async () => {
  given();
  refuse('get', '/api/duties', { status: 500, title: '内部错误', traceId: 't1' });
  await show(<HomePage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('未分配学校');
  expect(await screen.findByRole('link', { name: /逾期整改/ })).toBeInTheDocument();
});

test('an administrator has a desk without business and asks for none', async () => {
  const permissions = ['placement:read', 'account:read', 'account:manage'];
  await show(<HomePage />, { ...officer, role: 'SYSTEM_ADMIN', permissions });
  expect(await screen.findByRole('link', { name: /人员与账号/ })).toHaveTextContent('开通、重置、停用');
  expect(screen.getByRole('link', { name: /岗位/ })).toHaveTextContent('查看谁在什么岗位');
  expect(screen.queryByText('逾期整改')).toBeNull();
});

test('the office sees what waits with its people and schools, and the worst of it in words', async () => {
  given();
  const term = { kind: 'PART_TIME', state: 'IN_OFFICE' } as const;
  answer('get', '/api/appointments', {
    items: [
      {
        id: 'a1',
        kind: 'PART_TIME',
        need: '小学督学一名',
        openedOn: '2026-09-01',
        state: 'NEEDED',
        termNumber: 1,
      },
    ],
  });
  answer('get', '/api/inspectors', {
    items: [
      { id: 'i1', number: '1', name: '李建国', termUntil: '2027-01-31', ...term },
      { id: 'i2', number: '2', name: '王秀英', termUntil: '2026-12-01', ...term },
    ],
  });
  answer('get', '/api/districts', {
    items: [
      {
        id: 'd1',
        name: '城东',
        level: 'COUNTY',
        schools: 9,
        inspectors: 1,
        strained: true,
        validFrom: '2026-01-01',
      },
    ],
  });
  answer('get', '/api/schools', { items: [school(), school({ id: 's2' })], nextCursor: 'x' });
  const permissions = [...officer.permissions, 'appointment:write', 'plate:issue'];
  await show(<HomePage />, { ...officer, permissions });
  const queue = (name: RegExp) => screen.findByRole('link', { name });
  expect(await queue(/^办理中的聘任/)).toHaveTextContent('1最早：小学督学一名，2026年9月1日 提出');
  const terms = await queue(/^90 天内届满/);
  expect(terms).toHaveTextContent('2最早：王秀英，2026年12月1日');
  expect(terms).toHaveAttribute('href', expect.stringContaining('endsBefore=2027-02-21'));
  expect(await queue(/^超出 1:5/)).toHaveTextContent('1如：城东，9 所学校、1 名督学');
  expect(await queue(/^缺少必设联系人/)).toHaveTextContent('2+如：第一实验小学');
  expect(await queue(/^需要更换/)).toHaveTextContent('0公示牌内容都准确');
});

test('schools that nobody covers this month are counted, the most urgent is named', async () => {
  given();
  answer('get', '/api/coverage', {
    items: [
      {
        schoolId: 's1',
        schoolCode: '1',
        schoolName: '城东一小',
        kind: 'PRIMARY',
        visits: 0,
        missed: 0,
        mattersLeft: [],
        months: [],
        next: {
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
          words: '',
        },
      },
    ],
  });
  await show(<HomePage />, { ...officer, permissions: [...officer.permissions, 'coverage:read'] });
  const queue = await screen.findByRole('link', { name: /^本月未覆盖学校/ });
  expect(queue).toHaveTextContent('1最急：城东一小，最晚 2026年11月27日');
  expect(queue).toHaveAttribute('href', expect.stringContaining('open=true'));
});
