import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import type { Draw } from './api';
import { lotsOf, publicAddress } from './api';
import { DrawPage } from './DrawPage';
import { DrawsPage } from './DrawsPage';
import { SheetPage } from './SheetPage';

officeDesk();

const office = { ...officer, permissions: [...officer.permissions, 'draw:read', 'draw:write'] };
const nothing = () => undefined;

const announced: Draw = {
  id: 'd1',
  version: 0,
  code: '0123456789abcdef',
  title: '秋季双随机督导',
  kind: 'SCHOOLS',
  schoolKinds: ['PRIMARY'],
  picks: 1,
  team: 2,
  state: 'ANNOUNCED',
  commitment: 'c'.repeat(64),
  announced: { name: '周敏', at: '2026-11-20T01:00:00Z' },
  pool: {
    rows: [
      { part: 'SCHOOL', id: 's1', ref: '3701050001', name: '第一实验小学', exclusions: [] },
      {
        part: 'SCHOOL',
        id: 's2',
        ref: '3701050002',
        name: '第二小学',
        exclusions: ['2026年11月9日刚入校督导过'],
      },
      { part: 'INSPECTOR', id: 'i1', ref: 'TQ001', name: '王秀英', exclusions: [] },
      { part: 'INSPECTOR', id: 'i2', ref: 'TQ002', name: '李建国', exclusions: [] },
      { part: 'INSPECTOR', id: 'i3', ref: 'TQ003', name: '赵丽华', exclusions: [] },
    ],
    pairs: [{ school: 1, inspector: 3, reason: 'RECUSED' }],
    shortages: [],
  },
  actions: ['PREPARE', 'VOID'],
};

const prepared: Draw = {
  ...announced,
  version: 1,
  state: 'PREPARED',
  source: '福彩开奖号码',
  poolHash: 'd'.repeat(64),
  prepared: { name: '周敏', at: '2026-11-20T02:00:00Z' },
  actions: ['DRAW', 'VOID'],
};

const drawn: Draw = {
  ...prepared,
  version: 2,
  state: 'DRAWN',
  secret: 'e'.repeat(64),
  said: '08 11',
  seed: 'f'.repeat(64),
  picked: [{ row: 1, inspectors: [4, 5] }],
  drawn: { name: '周敏', at: '2026-11-20T03:00:00Z' },
  actions: ['VOID'],
};

test('the live pool says who cannot be drawn and why; whom the office leaves out needs a reason', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/draws/{id}', announced);
  answer('post', '/api/draws/{id}/pool', async (request) => {
    sent.push(await request.json());
    return prepared;
  });
  const { user } = await show(<DrawPage id="d1" />, office);
  expect(await screen.findByText('不参加：2026年11月9日刚入校督导过')).toBeInTheDocument();
  expect(screen.getByText('学校 2 所，可抽 1 所', { selector: 'h2' })).toBeInTheDocument();
  expect(screen.getByText('回避：王秀英')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: '赵丽华参加抽取' }));
  const freeze = screen.getByRole('button', { name: '冻结名单' });
  expect(freeze).toBeDisabled();
  await user.type(screen.getByLabelText('赵丽华不参加的原因'), '外出学习');
  expect(screen.getByText('督学 3 名，可抽 2 名', { selector: 'h2' })).toBeInTheDocument();
  await user.click(freeze);
  await waitFor(() =>
    expect(sent).toEqual([
      { version: 0, schools: [], inspectors: [{ inspectorId: 'i3', reason: '外出学习' }], lots: [] },
    ]),
  );
});

test('a pool that cannot give what is wanted says why, and what was typed stays', async () => {
  answer('get', '/api/draws/{id}', announced);
  refuse('post', '/api/draws/{id}/pool', {
    status: 409,
    code: 'draw.cannot-be-met',
    title: '按现在的名单抽不出来：每校要派2名督学，能抽的督学只有1名。',
  });
  const { user } = await show(<DrawPage id="d1" />, office);
  await user.click(await screen.findByRole('checkbox', { name: '赵丽华参加抽取' }));
  await user.type(screen.getByLabelText('赵丽华不参加的原因'), '外出学习');
  await user.click(screen.getByRole('button', { name: '冻结名单' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('能抽的督学只有1名');
  expect(screen.getByLabelText('赵丽华不参加的原因')).toHaveValue('外出学习');
});

test('what the public source said comes before the draw, and the result names who goes where', async () => {
  let state = prepared;
  const sent: unknown[] = [];
  answer('get', '/api/draws/{id}', () => state);
  answer('post', '/api/draws/{id}/drawing', async (request) => {
    sent.push(await request.json());
    state = drawn;
    return drawn;
  });
  const { user } = await show(<DrawPage id="d1" />, office);
  const button = await screen.findByRole('button', { name: '现在抽取' });
  expect(button).toBeDisabled();
  await user.type(screen.getByLabelText('福彩开奖号码：'), '08 11');
  await user.click(button);
  const result = within(await screen.findByRole('region', { name: '抽取结果' }));
  expect(result.getByText('第一实验小学')).toBeInTheDocument();
  expect(result.getByText('李建国（TQ002）、赵丽华（TQ003）')).toBeInTheDocument();
  expect(sent).toEqual([{ version: 1, said: '08 11' }]);
  expect(screen.queryByRole('button', { name: '现在抽取' })).toBeNull();
});

test('lots are typed one a line', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/draws/{id}', { ...announced, kind: 'CLASSES', team: 0, pool: undefined });
  answer('post', '/api/draws/{id}/pool', async (request) => {
    sent.push(await request.json());
    return prepared;
  });
  const { user } = await show(<DrawPage id="d1" />, office);
  await user.type(await screen.findByLabelText('抽取名单'), '三年级1班\n\n 三年级2班 ');
  await user.click(screen.getByRole('button', { name: '冻结名单' }));
  await waitFor(() =>
    expect(sent).toEqual([{ version: 0, schools: [], inspectors: [], lots: ['三年级1班', '三年级2班'] }]),
  );
  expect(lotsOf('\n \n')).toEqual([]);
});

test('a draw is voided with a reason, never deleted', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/draws/{id}', drawn);
  answer('post', '/api/draws/{id}/voiding', async (request) => {
    sent.push(await request.json());
    return { ...drawn, state: 'VOIDED', voidReason: '台风停课', actions: [] };
  });
  const { user } = await show(<DrawPage id="d1" />, office);
  await user.click(await screen.findByRole('button', { name: /^作\s*废$/ }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.type(drawer.getByLabelText('作废原因'), '台风停课');
  await user.click(drawer.getByRole('button', { name: /^作\s*废$/ }));
  await waitFor(() => expect(sent).toEqual([{ version: 2, reason: '台风停课' }]));
});

test('the sheet shows names and numbers, the hashes, and a code to the page of verification', async () => {
  answer('get', '/api/draws/{id}', drawn);
  await show(<SheetPage id="d1" />, office);
  const sheet = within(await screen.findByRole('region', { name: '结果单' }));
  expect(sheet.getByText(/李建国（TQ002）/)).toBeInTheDocument();
  for (const proof of ['c'.repeat(64), 'd'.repeat(64), 'e'.repeat(64), '08 11', '扫码验证']) {
    expect(sheet.getByText(proof)).toBeInTheDocument();
  }
  expect(publicAddress(drawn)).toMatch(/\/p\/d\/0123456789abcdef$/);
});

test('who may only look announces nothing', async () => {
  answer('get', '/api/draws', {
    items: [
      {
        id: 'd1',
        title: '秋季双随机督导',
        kind: 'SCHOOLS',
        picks: 1,
        state: 'DRAWN',
        announcedName: '周敏',
        announcedAt: '2026-11-20T01:00:00Z',
        drawnAt: '2026-11-20T03:00:00Z',
      },
    ],
  });
  await show(<DrawsPage search={{}} onSearch={nothing} />, { ...officer, permissions: ['draw:read'] });
  expect(await screen.findByRole('link', { name: '秋季双随机督导' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '公布抽取' })).toBeNull();
});
