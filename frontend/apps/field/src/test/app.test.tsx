import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { toRecord } from '../features/visit/model/record';
import { closeSession } from '../features/visit/model/sessions';
import { dropDraft, findDraft, keepDraft } from '../features/visit/model/store';
import { clearVisit, enqueueRecord, findItem, noteItem } from '../store/queue';
import { openApp } from './app';
import { refuse, server, stored } from './fakeServer';
import { draft, full, me, VISIT, viewOf } from './samples';

// The quiet save waits for a pause in typing.
const SLOW = { timeout: 6000 };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  localStorage.clear();
  stored.clear();
  closeSession(VISIT);
  await dropDraft(VISIT);
  await clearVisit(VISIT);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const answerMe = (status: number, body: object) =>
  server.use(http.get('*/api/me', () => HttpResponse.json(body, { status })));

test('an ended session locks, leads back here after signing in, and keeps the draft', async () => {
  await keepDraft(full());
  answerMe(401, { status: 401, code: 'unauthorized', title: '请登录' });
  openApp(`/visits/${VISIT}`);
  expect(await screen.findByRole('heading', { name: '登录后继续' })).toBeVisible();
  expect(screen.getByRole('link', { name: '登录' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/login\?returnTo=/),
  );
  expect(screen.queryByLabelText('备注')).toBeNull();
  expect(await findDraft(VISIT, me.personId)).toBeDefined();
});

test('a session that ends while writing locks the form with all of its words kept', async () => {
  await keepDraft(full());
  openApp(`/visits/${VISIT}`);
  const remarks = await screen.findByLabelText('备注');
  refuse('put', 401, { status: 401, code: 'unauthorized', title: '请登录' });
  await userEvent.clear(remarks);
  await userEvent.type(remarks, '写到一半');
  expect(await screen.findByText('登录后继续', {}, SLOW)).toBeVisible();
  expect((await findDraft(VISIT, me.personId))?.remarks).toBe('写到一半');
});

test('an account without a post is told whom to ask, in the words of the server', async () => {
  answerMe(403, { status: 403, code: 'not-placed', title: '您的账号还没有安排岗位，请联系本级教育督导室。' });
  openApp('/');
  expect(await screen.findByText(/请联系本级教育督导室，由管理人员/)).toBeVisible();
});

test('the office is led to its own application', async () => {
  answerMe(200, { ...me, role: 'OFFICE' });
  openApp('/');
  expect(await screen.findByRole('link', { name: '打开办公端' })).toHaveAttribute('href', '/');
});

test('without network the person of the last sign-in goes on writing', async () => {
  localStorage.setItem('dudao.field.me', JSON.stringify(me));
  await keepDraft(full());
  server.use(http.get('*/api/me', () => HttpResponse.error()));
  openApp(`/visits/${VISIT}`);
  expect(await screen.findByLabelText('备注')).toHaveValue('随行一人');
  expect(screen.getByText(/^未联网，/)).toBeVisible();
});

test('001-16 who is asked for the next report of an emergency is led to it', async () => {
  const row = {
    id: 'n1',
    kind: 'EMERGENCY_QUIET',
    subjectType: 'EMERGENCY',
    subjectId: 'r1',
    schoolId: 'school-1',
    schoolName: '城阳第二实验中学',
    words: '突发事件已到续报时间',
    createdAt: '2026-11-21T01:00:00Z',
  };
  server.use(http.get('*/api/notifications', () => HttpResponse.json({ items: [row] })));
  openApp('/messages');
  expect(await screen.findByRole('link', { name: /已到续报时间/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/emergencies\/school-1$/),
  );
});

test('what is missing is listed, leads to its place, and holds back the submission', async () => {
  await keepDraft(draft());
  const app = openApp(`/visits/${VISIT}/check`);
  expect(await screen.findByRole('button', { name: '提交' })).toBeDisabled();
  await userEvent.click(screen.getByRole('link', { name: '请至少选择一项督导事项' }));
  await userEvent.click(await screen.findByLabelText('课程开设和课堂教学情况'));
  expect(app.router.state.location.hash).toBe('matters');
  await userEvent.click(screen.getByRole('link', { name: '核对' }));
  expect(await screen.findByRole('button', { name: '提交' })).toBeEnabled();
  await waitFor(() => expect(stored.has(VISIT)).toBe(true), SLOW);
});

test('without network it is submitted on the phone, and arrives by itself', async () => {
  await keepDraft(full());
  const app = openApp(`/visits/${VISIT}/check`);
  server.use(
    http.put('*/api/inspections/:id', () => HttpResponse.error()),
    http.post('*/api/inspections/:id/submission', () => HttpResponse.error()),
  );
  await userEvent.click(await screen.findByRole('button', { name: '提交' }));
  await waitFor(() => expect(app.path()).toBe(`/inspections/${VISIT}/result`));
  expect(await screen.findByText(/督导记录已保存在本机/)).toBeVisible();
  expect(await screen.findByRole('link', { name: /^待上传 1 项/ })).toBeVisible();
  expect(await findDraft(VISIT, me.personId)).toBeDefined();
  server.resetHandlers();
  // A try that is under way may still fail after the network is back.
  await waitFor(
    () => {
      window.dispatchEvent(new Event('online'));
      expect(screen.getByText(/督导记录已提交/)).toBeVisible();
    },
    { ...SLOW, interval: 500 },
  );
  expect(await findDraft(VISIT, me.personId)).toBeUndefined();
  await waitFor(() => expect(screen.queryByRole('link', { name: /^待上传/ })).toBeNull());
});

test('a record that is still a draft is never said to be submitted', async () => {
  stored.set(VISIT, viewOf(toRecord(full()), { id: VISIT }));
  openApp(`/inspections/${VISIT}/result`);
  expect(await screen.findByText(/还没有提交/)).toBeVisible();
  expect(screen.queryByText(/督导记录已提交/)).toBeNull();
});

test('what waits can be taken back and changed', async () => {
  await keepDraft(full());
  await enqueueRecord(VISIT, me.personId, 900);
  server.use(http.get('*/api/me', () => HttpResponse.error()));
  localStorage.setItem('dudao.field.me', JSON.stringify(me));
  const app = openApp(`/visits/${VISIT}`);
  await userEvent.click(await screen.findByRole('button', { name: '取回修改' }));
  expect(await screen.findByLabelText('备注')).toHaveValue('随行一人');
  expect(app.path()).toBe(`/visits/${VISIT}`);
  expect(await findItem(VISIT)).toBeUndefined();
});

test('the list of what waits says how each thing stands, and leads to what can be put right', async () => {
  await keepDraft(full());
  await enqueueRecord(VISIT, me.personId, 900);
  await noteItem(VISIT, { state: 'refused', problem: { status: 422, title: '到校时间有误' } });
  const app = openApp('/outbox');
  const card = within(await screen.findByRole('region', { name: '城阳第二实验中学' }));
  expect(card.getByText('未被接收')).toBeVisible();
  expect(card.getByText('到校时间有误')).toBeVisible();
  await userEvent.click(card.getByRole('link', { name: '打开处理' }));
  expect(await screen.findByRole('button', { name: '提交' })).toBeVisible();
  expect(app.path()).toBe(`/visits/${VISIT}/check`);
  expect(await findItem(VISIT)).toBeUndefined();
});

test('nobody signs: the reason and the witness stand in the record', async () => {
  await keepDraft(full());
  openApp(`/visits/${VISIT}/check`);
  await userEvent.click(await screen.findByRole('button', { name: '拒签或不在场' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: '完成' }));
  expect(sheet.getByLabelText('见证人')).toHaveAccessibleDescription('请填写见证人');
  await userEvent.click(sheet.getByRole('button', { name: '负责人不在校' }));
  await userEvent.type(sheet.getByLabelText('见证人'), '孙磊');
  await userEvent.click(sheet.getByRole('button', { name: '完成' }));
  expect(await screen.findByText(/未签字：负责人不在校。见证人：孙磊/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(await screen.findByText(/督导记录已提交/, {}, SLOW)).toBeVisible();
  expect(stored.get(VISIT)?.acknowledgement).toMatchObject({ outcome: 'REFUSED', witness: '孙磊' });
});

test('a refusal shows the words of the server on top and at the field', async () => {
  await keepDraft(full());
  openApp(`/visits/${VISIT}/check`);
  refuse('post', 422, {
    status: 422,
    code: 'invalid',
    title: '请修改后再提交',
    violations: [{ field: '/problems/0/description', code: 'Size', message: '请写明地点' }],
  });
  await userEvent.click(await screen.findByRole('button', { name: '提交' }));
  expect(await screen.findByText('请修改后再提交')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: '请写明地点' }));
  const sheet = await screen.findByRole('dialog');
  expect(within(sheet).getByLabelText('问题描述')).toHaveAccessibleDescription('请写明地点');
});

test('a copy changed elsewhere asks which one to keep', async () => {
  await keepDraft({ ...full(), version: 1 });
  openApp(`/visits/${VISIT}/check`);
  await screen.findByRole('button', { name: '提交' });
  stored.set(VISIT, viewOf({ ...toRecord(full()), remarks: '另一台' }, { version: 5 }));
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  const sheet = await screen.findByRole('dialog', { name: '这份记录在别处改动过' });
  const remarks = within(within(sheet).getByRole('heading', { name: '备注' }).parentElement ?? sheet);
  expect(remarks.getByText('随行一人')).toBeVisible();
  expect(remarks.getByText('另一台')).toBeVisible();
  await userEvent.click(within(sheet).getByRole('button', { name: '保留本机的' }));
  expect(await screen.findByText(/^已保存 \d\d:\d\d/, {}, SLOW)).toBeVisible();
  expect(stored.get(VISIT)?.remarks).toBe('随行一人');
});

test('days and "settled" follow the grade of a problem', async () => {
  await keepDraft({ ...full(), problems: [] });
  openApp(`/visits/${VISIT}`);
  await userEvent.click(await screen.findByRole('button', { name: '添加问题' }));
  const sheet = await screen.findByRole('dialog');
  expect(within(sheet).queryByLabelText(/已现场解决/)).toBeNull();
  await userEvent.click(within(sheet).getByLabelText(/小问题/));
  await userEvent.click(within(sheet).getByLabelText(/已现场解决/));
  expect(within(sheet).queryByLabelText('整改天数')).toBeNull();
  await userEvent.click(within(sheet).getByLabelText(/严重问题/));
  expect(within(sheet).getByLabelText('整改天数')).toBeVisible();
  await waitFor(
    async () =>
      expect((await findDraft(VISIT, me.personId))?.problems[0]).toMatchObject({
        grade: 'SEVERE',
        settledOnSpot: false,
      }),
    SLOW,
  );
});

test('signing out warns of unsent records and deletes none', async () => {
  await keepDraft(full());
  openApp('/me');
  await userEvent.click(await screen.findByRole('button', { name: '退出登录' }));
  const sheet = await screen.findByRole('dialog', { name: '还有未提交的督导记录' });
  expect(within(sheet).getByText(/1 份未提交/)).toBeVisible();
  await userEvent.click(within(sheet).getByRole('button', { name: '暂不退出' }));
  expect(await findDraft(VISIT, me.personId)).toBeDefined();
});
