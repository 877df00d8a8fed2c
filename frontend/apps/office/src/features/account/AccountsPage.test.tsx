import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { AccountsPage } from './AccountsPage';

officeDesk();

const wang: Schemas['AccountView'] = {
  id: 'p2',
  version: 4,
  name: '王秀英',
  account: 'wangxiuying',
  state: 'ACTIVE',
  lastUsedOn: '2026-11-20',
  secondFactor: true,
  role: 'INSPECTOR',
  inspectorId: 'i1',
  placeName: '王秀英 DX001',
  actions: ['ISSUE_SECRET', 'RESET_SECOND_FACTOR', 'DISABLE', 'END'],
};
const li: Schemas['AccountView'] = {
  id: 'p3',
  version: 0,
  name: '李校长',
  account: 'lixiaozhang',
  state: 'ABSENT',
  secondFactor: false,
  actions: ['OPEN', 'END'],
};
const nothing = () => undefined;
const row = async (name: string) => (await screen.findByText(name)).closest('tr') as HTMLElement;

beforeEach(() => answer('get', '/api/accounts', { items: [wang, li] }));

test('each row says whether somebody gets in, and offers what the server offers', async () => {
  await show(<AccountsPage search={{}} onSearch={nothing} />);
  const active = await row('王秀英');
  expect(within(active).getByText('使用中')).toBeInTheDocument();
  expect(within(active).getByText('责任督学 · 王秀英 DX001')).toBeInTheDocument();
  expect(
    within(active)
      .getAllByRole('button')
      .map((one) => one.textContent?.replace(/\s/g, '')),
  ).toEqual(['重置口令', '重置动态口令', '停用', '注销']);
  expect(within(await row('李校长')).getByText('没有岗位')).toBeInTheDocument();
});

test('opening an account shows the secret once and asks for no password', async () => {
  const sent: unknown[] = [];
  answer('put', '/api/accounts/{id}', async (request) => {
    sent.push(new URL(request.url).pathname, await request.json());
    return {
      account: { ...li, state: 'INVITED', actions: [] },
      secret: 'Kx7m-Pq4r-Tn9w-Hd2s',
      validUntil: '2026-11-23T01:00:00Z',
    };
  });
  const { user } = await show(<AccountsPage search={{}} onSearch={nothing} />);
  await user.click(within(await row('李校长')).getByRole('button', { name: /开\s*通/ }));
  const drawer = await screen.findByRole('dialog');
  expect(within(drawer).getByLabelText('登录账号')).toHaveValue('lixiaozhang');
  expect(drawer.querySelector('input[type=password]')).toBeNull();
  await user.click(within(drawer).getByRole('button', { name: '开通账号' }));
  expect(await screen.findByText('Kx7m-Pq4r-Tn9w-Hd2s')).toBeInTheDocument();
  expect(sent).toEqual(['/api/accounts/p3', { name: '李校长', account: 'lixiaozhang' }]);
  await user.click(screen.getByRole('button', { name: '已交接，关闭' }));
  await waitFor(() => expect(screen.queryByText('Kx7m-Pq4r-Tn9w-Hd2s')).toBeNull());
});

test('disabling says its effect first and repeats the version that was seen', async () => {
  const sent: unknown[] = [];
  answer('post', '/api/accounts/{id}/disable', async (request) => {
    sent.push(await request.json());
    return { ...wang, state: 'DISABLED', version: 5, actions: ['ENABLE', 'END'] };
  });
  const { user } = await show(<AccountsPage search={{}} onSearch={nothing} />);
  await user.click(within(await row('王秀英')).getByRole('button', { name: /^停\s*用$/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('此人的下一次操作即被拒绝');
  await user.click(within(dialog).getByRole('button', { name: /^停\s*用$/ }));
  await waitFor(() => expect(sent).toEqual([{ version: 4 }]));
});

test('when the sign-in system does not answer, the dialog says so and stays', async () => {
  refuse('put', '/api/accounts/{id}/secret', {
    status: 503,
    code: 'identity-provider-unavailable',
    title: '登录系统暂时没有响应，本次没有做任何改动，请稍后再试。',
  });
  const { user } = await show(<AccountsPage search={{}} onSearch={nothing} />);
  await user.click(within(await row('王秀英')).getByRole('button', { name: '重置口令' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '重置口令' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('本次没有做任何改动');
});

test('whoever only looks on is offered nothing', async () => {
  answer('get', '/api/accounts', { items: [{ ...wang, actions: [] }] });
  const auditor = {
    ...officer,
    role: 'AUDIT_ADMIN' as const,
    permissions: ['account:read', 'placement:read'],
  };
  await show(<AccountsPage search={{}} onSearch={nothing} />, auditor);
  expect(within(await row('王秀英')).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: '开通账号' })).toBeNull();
  expect(screen.queryByRole('link', { name: '权限解释' })).toBeNull();
});

test('whoever manages sessions sees where somebody is signed in and signs one device out, or all', async () => {
  const phone: Schemas['SessionRow'] = {
    id: 's1',
    current: false,
    device: '?',
    address: '10.9.9.9',
    startedAt: '2026-11-24T08:00:00+08:00',
    seenAt: '2026-11-24T10:15:00+08:00',
    expiresAt: '2026-11-24T16:00:00+08:00',
  };
  const desk = { ...phone, id: 's2', device: 'Chrome · Windows' };
  let open = [phone, desk];
  const sent: string[] = [];
  answer('get', '/api/people/{person}/sessions', () => ({ items: open }));
  answer('post', '/api/people/{person}/sessions/{id}/end', (request) => {
    sent.push(new URL(request.url).pathname);
    open = [desk];
    return { count: 1 };
  });
  answer('post', '/api/people/{person}/sessions/end', (request) => {
    sent.push(new URL(request.url).pathname);
    open = [];
    return { count: 1 };
  });
  const security = { ...officer, permissions: [...officer.permissions, 'session:manage'] };
  const { user } = await show(<AccountsPage search={{}} onSearch={nothing} />, security);
  expect(within(await row('李校长')).queryByRole('button', { name: '登录设备' })).toBeNull();
  await user.click(within(await row('王秀英')).getByRole('button', { name: '登录设备' }));
  const drawer = await screen.findByRole('dialog');
  expect(drawer).toHaveTextContent('王秀英 的登录设备');
  await user.click(await within(drawer).findByRole('button', { name: '让这台设备退出：未知设备' }));
  expect(sent).toEqual([]);
  await user.click(await screen.findByRole('button', { name: /^退\s*出$/ }));
  await waitFor(() => expect(within(drawer).queryByText('未知设备')).toBeNull());
  await user.click(within(drawer).getByRole('button', { name: '全部退出' }));
  const asked = await screen.findByText('让 王秀英 的 1 台设备全部退出？');
  const box = asked.closest('.ant-popover') as HTMLElement;
  await user.click(within(box).getByRole('button', { name: /^退\s*出$/ }));
  expect(await within(drawer).findByText('现在没有登录的设备')).toBeInTheDocument();
  expect(sent).toEqual(['/api/people/p2/sessions/s1/end', '/api/people/p2/sessions/end']);
});
