import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { ChecklistPage } from './ChecklistPage';
import { ComparePage } from './ComparePage';

officeDesk();

const SLOW = { timeout: 5000 };
const item = (id: string, text: string): Schemas['ChecklistItem'] => ({
  id,
  text,
  answer: 'YES_NO',
  options: [],
  phrases: [],
  critical: false,
});
const view = (over: Partial<Schemas['ChecklistView']> = {}): Schemas['ChecklistView'] => ({
  id: 'c1',
  version: 3,
  templateId: 'c1',
  edition: 1,
  state: 'DRAFT',
  regionId: 1652,
  regionName: '城阳区',
  title: '开学检查',
  kinds: ['PRIMARY'],
  matters: [
    { id: 'm1', item: 6, title: '校园安全', items: [item('q1', '消防通道畅通'), item('q2', '门卫值守到位')] },
    { id: 'm2', item: 7, title: '食品卫生', items: [item('q3', '食堂许可有效')] },
  ],
  changedAt: '2026-11-22T01:00:00Z',
  actions: ['CHANGE', 'PUBLISH', 'DISCARD'],
  ...over,
});
const me = { ...officer, permissions: [...officer.permissions, 'checklist:write'] };
const open = () => show(<ChecklistPage id="c1" />, me);

function drafting(first = view()) {
  const sent: { version: number; title: string; matters: Schemas['ChecklistMatter'][] }[] = [];
  answer('get', '/api/checklists/{id}', first);
  answer('get', '/api/checklists', { items: [] });
  answer('put', '/api/checklists/{id}', async (request) => {
    const body = (await request.json()) as (typeof sent)[number];
    sent.push(body);
    return view({ ...body, version: body.version + 1 });
  });
  return sent;
}

test('what is typed is saved by itself, with the version that was seen', async () => {
  const sent = drafting();
  const { user } = await open();
  await user.type(await screen.findByLabelText('清单名称'), '（秋季）');
  expect(screen.getByText('有改动，稍后自动保存')).toBeInTheDocument();
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 3, title: '开学检查（秋季）' }), SLOW);
  expect(await screen.findByText(/已自动保存/)).toBeInTheDocument();
});

test('a draft somebody else changed stays on the page until its writer decides', async () => {
  const sent = drafting();
  const { user } = await open();
  await screen.findByLabelText('清单名称');
  refuse('put', '/api/checklists/{id}', { status: 409, code: 'stale', title: '内容已被他人修改' });
  await user.type(screen.getByLabelText('清单名称'), '!');
  await screen.findByText('内容已被他人修改', {}, SLOW);
  expect(screen.getByLabelText('清单名称')).toHaveValue('开学检查!');
  drafting(view({ version: 7 }));
  await user.click(screen.getByRole('button', { name: '以本页内容为准保存' }));
  await screen.findByText(/已自动保存/);
  expect(sent).toEqual([]);
});

test('matters are put in order without a mouse, and what was removed comes back', async () => {
  const sent = drafting();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: '下移：校园安全' }));
  await waitFor(() => expect(sent.at(-1)?.matters.map((matter) => matter.id)).toEqual(['m2', 'm1']), SLOW);
  await user.click(screen.getByRole('button', { name: '删除：食品卫生' }));
  expect(screen.queryByRole('region', { name: '食品卫生' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /撤销上一步/ }));
  expect(screen.getByRole('region', { name: '食品卫生' })).toBeInTheDocument();
});

test('what is not whole is named and leads to its place', async () => {
  drafting(view({ matters: [{ id: 'm1', item: 6, title: '校园安全', items: [item('q1', '')] }] }));
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: '第 1 个事项的第 1 个检查项没有填完' }));
  await user.type(screen.getByLabelText('检查内容'), '消防通道畅通');
  await waitFor(() => expect(screen.queryByText('发布前还要补充')).toBeNull());
});

test('publishing is confirmed, after everything typed is saved', async () => {
  const sent = drafting();
  const published: unknown[] = [];
  answer('post', '/api/checklists/{id}/publication', async (request) => {
    published.push(await request.json());
    return view({ state: 'PUBLISHED', actions: ['REVISE', 'RETIRE'] });
  });
  const { user } = await open();
  await user.type(await screen.findByLabelText('清单名称'), '!');
  await user.click(screen.getByRole('button', { name: /发\s*布/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/内容不能再改/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: /发\s*布/ }));
  await waitFor(() => expect(published).toEqual([{ version: 4 }]));
  expect(sent).toHaveLength(1);
});

test('the preview counts taps, and is tried out without keeping anything', async () => {
  const sent = drafting();
  const { user } = await open();
  const preview = within(await screen.findByRole('complementary', { name: '手机预览' }));
  expect(preview.getByText(/全部正常：点 2 下/)).toBeInTheDocument();
  const [whole] = preview.getAllByRole('button', { name: '本节均符合' });
  if (!whole) throw new Error('no matter');
  await user.click(whole);
  expect(preview.getByText('2/2')).toBeInTheDocument();
  expect(preview.getByText(/试填已点 1 下/)).toBeInTheDocument();
  expect(sent).toEqual([]);
});

test('what is published is read, revised and copied, not edited', async () => {
  answer('get', '/api/checklists', { items: [] });
  answer('get', '/api/checklists/{id}', view({ state: 'PUBLISHED', actions: ['REVISE', 'RETIRE'] }));
  await open();
  expect(await screen.findByRole('button', { name: '修订新版' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '另存为本单位清单' })).toBeInTheDocument();
  expect(screen.queryByLabelText('清单名称')).toBeNull();
});

test('two editions side by side show what differs and nothing else', async () => {
  const after = view({
    id: 'c2',
    edition: 2,
    matters: [
      {
        id: 'm1',
        item: 6,
        title: '校园安全',
        items: [item('q1', '消防通道全部畅通'), item('q2', '门卫值守到位')],
      },
    ],
  });
  answer('get', '/api/checklists', { items: [] });
  answer('get', '/api/checklists/{id}', (request) => (request.url.endsWith('c2') ? after : view()));
  await show(<ComparePage id="c2" other="c1" onOther={() => undefined} />, me);
  expect(await screen.findByText('消防通道全部畅通')).toBeInTheDocument();
  expect(screen.getByText('消防通道畅通')).toBeInTheDocument();
  expect(screen.queryByText('门卫值守到位')).toBeNull();
  expect(screen.getByText('食堂许可有效')).toBeInTheDocument();
});
