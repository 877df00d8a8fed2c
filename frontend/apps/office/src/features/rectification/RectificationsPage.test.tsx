import { screen, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { head, row } from '../../testing/samples';
import { RectificationsPage } from './RectificationsPage';

officeDesk();

const list = (items = [row()]) => answer('get', '/api/rectifications', { items });
const nothing = () => undefined;

test('lateness is said in words and marks the row', async () => {
  list([
    row(),
    row({ id: 'r2', problem: '课表不符', daysLeft: 0, overdue: false }),
    row({ id: 'r3', problem: '档案', state: 'ACCEPTED' }),
  ]);
  await show(<RectificationsPage search={{}} onSearch={nothing} />, head);
  const late = (await screen.findByText('食堂生熟混放')).closest('tr') as HTMLElement;
  expect(within(late).getByText('逾期 6 个工作日')).toBeInTheDocument();
  expect(late).toHaveClass('late');
  expect(screen.getByText('今日到期')).toBeInTheDocument();
  expect(screen.getByText('已办结')).toBeInTheDocument();
});

test('tabs and the overdue switch are filters in the address', async () => {
  list();
  const onSearch = vi.fn();
  const { user } = await show(<RectificationsPage search={{}} onSearch={onSearch} />, head);
  await user.click(screen.getByRole('button', { name: '待审核' }));
  expect(onSearch).toHaveBeenLastCalledWith({ state: 'REPORTED', open: undefined });
  await user.click(screen.getByRole('button', { name: '未办结' }));
  expect(onSearch).toHaveBeenLastCalledWith({ state: undefined, open: true });
  await user.click(screen.getByRole('checkbox', { name: '只看逾期' }));
  expect(onSearch).toHaveBeenLastCalledWith({ overdue: true });
});

test('nothing to rectify is good news, not an error', async () => {
  list([]);
  await show(<RectificationsPage search={{}} onSearch={nothing} />, head);
  expect(await screen.findByText('还没有整改事项')).toBeInTheDocument();
});

test('a refusal shows the words of the server', async () => {
  refuse('get', '/api/rectifications', { status: 403, title: '您没有查看整改的权限' });
  await show(<RectificationsPage search={{}} onSearch={nothing} />, head);
  expect(await screen.findByText('您没有查看整改的权限')).toBeInTheDocument();
});
