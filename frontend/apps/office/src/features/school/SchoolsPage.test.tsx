import { screen, waitFor, within } from '@testing-library/react';
import { answer, never, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { head, school } from '../../testing/samples';
import { SchoolsPage } from './SchoolsPage';

officeDesk();
const list = (items = [school()], nextCursor?: string) =>
  answer('get', '/api/schools', { items, nextCursor });
const nothing = () => undefined;
beforeEach(() => {
  answer('get', '/api/school-gaps', { schools: 0, gaps: [] });
  answer('get', '/api/divisions', {
    items: [{ id: 9001, code: '370105001', name: '北园街道', level: 'TOWNSHIP' }],
  });
});

test('shows a skeleton while the list is on its way', async () => {
  never('get', '/api/schools');
  await show(<SchoolsPage search={{}} onSearch={nothing} />);
  expect(await screen.findByRole('status', { name: '正在加载…' })).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});

test('shows the schools with words for kind, ownership and size, long names included', async () => {
  const long = '济南市北园街道办事处中心幼儿园暨天桥区教育集团附属实验幼儿园（北园校区）';
  list([school(), school({ id: 's2', code: '2', name: long, kind: 'KINDERGARTEN', large: false })]);
  await show(<SchoolsPage search={{}} onSearch={nothing} />);
  const first = (await screen.findByRole('link', { name: '第一实验小学' })).closest('tr');
  for (const word of ['小学', '公办', '2,600', '规模较大', '在办']) {
    expect(within(first as HTMLElement).getByText(word)).toBeInTheDocument();
  }
  expect(screen.getByRole('link', { name: long })).toHaveAttribute('href', '/schools/s2');
});

test('an empty register offers the first step, an empty filter offers to clear it', async () => {
  list([]);
  await show(<SchoolsPage search={{}} onSearch={nothing} />);
  expect(await screen.findByText('还没有学校')).toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: '新建学校' })).toHaveLength(2);
});

test('filters that hide everything can be cleared in one step', async () => {
  list([]);
  const onSearch = vi.fn();
  const { user } = await show(<SchoolsPage search={{ q: '甲', kind: 'PRIMARY' }} onSearch={onSearch} />);
  await user.click(await screen.findByRole('button', { name: '清除 2 个筛选条件' }));
  expect(onSearch).toHaveBeenCalledWith({
    q: undefined,
    kind: undefined,
    stage: undefined,
    ownership: undefined,
    locationType: undefined,
    large: undefined,
    state: undefined,
    lacks: undefined,
  });
});

test('a failure says what failed, names the trace and can be tried again', async () => {
  refuse('get', '/api/schools', { status: 500, title: '服务器出现内部错误', traceId: '8f3a77' });
  const { user } = await show(<SchoolsPage search={{}} onSearch={nothing} />);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('列表没有加载成功');
  expect(alert).toHaveTextContent('8f3a77');
  list();
  await user.click(within(alert).getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('link', { name: '第一实验小学' })).toBeInTheDocument();
});

test('sorting and the next page go through the address', async () => {
  list([school()], 'c2');
  const onSearch = vi.fn();
  const { user } = await show(<SchoolsPage search={{}} onSearch={onSearch} />);
  await user.click(await screen.findByRole('button', { name: /在校生数/ }));
  expect(onSearch).toHaveBeenCalledWith({ sort: 'ENROLMENT' });
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(onSearch).toHaveBeenLastCalledWith({ cursor: 'c2' });
});

test('typing searches after a pause', async () => {
  list();
  const onSearch = vi.fn();
  const { user } = await show(<SchoolsPage search={{}} onSearch={onSearch} />);
  await user.type(screen.getByRole('searchbox', { name: '学校名称或代码' }), '实验');
  await waitFor(() => expect(onSearch).toHaveBeenCalledWith({ q: '实验' }));
});

test('who may not write sees no button to create', async () => {
  list();
  await show(<SchoolsPage search={{}} onSearch={nothing} />, head);
  await screen.findByRole('link', { name: '第一实验小学' });
  expect(screen.queryByRole('button', { name: '新建学校' })).toBeNull();
});

test('O3 the list is narrowed to a street of the county', async () => {
  list();
  const onSearch = vi.fn();
  const { user } = await show(<SchoolsPage search={{}} onSearch={onSearch} />);
  await user.click(await screen.findByRole('combobox', { name: '所属街道（乡镇）' }));
  await user.click(await screen.findByTitle('北园街道'));
  expect(onSearch).toHaveBeenCalledWith({ township: '北园街道' });
});

test('what schools are owed is a column that is asked for, for the schools of the page', async () => {
  list([school(), school({ id: 's2', code: '2', name: '第二实验小学' })]);
  const onSearch = vi.fn();
  const owed = (id: string, shown: string[]) => `${id} ${shown}`;
  const { user } = await show(<SchoolsPage search={{}} onSearch={onSearch} owed={owed} />);
  await user.click(await screen.findByRole('checkbox', { name: '显示本期欠访' }));
  expect(onSearch).toHaveBeenCalledWith({ owed: true });
  expect(screen.queryByRole('columnheader', { name: '本期欠访' })).toBeNull();
  await show(<SchoolsPage search={{ owed: true }} onSearch={nothing} owed={owed} />);
  expect(await screen.findByRole('columnheader', { name: '本期欠访' })).toBeInTheDocument();
  expect(screen.getByText('s2 s1,s2')).toBeInTheDocument();
});

test('O3 two schools are chosen and compared', async () => {
  list([school(), school({ id: 's2', code: '2', name: '第二实验小学' })]);
  const { user } = await show(<SchoolsPage search={{}} onSearch={nothing} />);
  await user.click(await screen.findByRole('checkbox', { name: '选择“第一实验小学”进行比较' }));
  expect(screen.queryByRole('link', { name: '比较' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '选择“第二实验小学”进行比较' }));
  expect(screen.getByText('已选 2 所：第一实验小学、第二实验小学')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '比较' })).toHaveAttribute('href', expect.stringContaining('s2'));
});
