import { screen } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { head, officer, row } from '../../testing/samples';
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
