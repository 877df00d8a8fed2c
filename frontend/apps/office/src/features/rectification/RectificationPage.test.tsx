import { screen, waitFor, within } from '@testing-library/react';
import { answer, never, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { file, head, officer, round, view } from '../../testing/samples';
import { RectificationPage } from './RectificationPage';

officeDesk();
const given = (over: Parameters<typeof view>[0]) => answer('get', '/api/rectifications/{id}', view(over));

test('explains the deadline: start, length, every skipped day, provisional', async () => {
  given({});
  await show(<RectificationPage id="r1" />);
  const why = (await screen.findByText('为什么是这一天')).closest('section') as HTMLElement;
  for (const words of [
    '2026年10月15日',
    '10 个工作日',
    'C7-03',
    '2026年9月26日 周末',
    '2026年10月1日 国庆节',
  ]) {
    expect(within(why).getByText(words)).toBeInTheDocument();
  }
  expect(within(why).getByRole('note')).toHaveTextContent('暂定');
  expect(screen.getByText('逾期 6 个工作日')).toBeInTheDocument();
});

test('buttons come from the actions of the server only', async () => {
  given({ state: 'REPORTED', actions: [] });
  await show(<RectificationPage id="r1" />);
  await screen.findByText('食堂生熟混放');
  for (const name of ['签收', '提交整改报告', '整改到位', '退回']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

test('every round stays, newest first, with its verdict', async () => {
  given({
    rounds: [
      round({
        verdict: 'RETURNED',
        comment: '照片看不清',
        decidedBy: '李建国',
        decidedAt: '2026-11-19T09:05:00+08:00',
        newDueOn: '2026-11-27',
      }),
      round({ number: 2, text: '已补充照片' }),
    ],
  });
  await show(<RectificationPage id="r1" />);
  const rounds = await screen.findAllByRole('listitem');
  const shown = rounds.map((item) => item.textContent ?? '').filter((text) => text.includes('轮'));
  expect(shown[0]).toContain('已补充照片');
  expect(shown[1]).toContain('照片看不清');
  expect(shown[1]).toContain('新的期限：2026年11月27日');
});

test('a photo is shown small, its original only to the office, an unchecked file not at all', async () => {
  const files = [file(), file({ id: 'f2', name: '后门.jpg', state: 'QUARANTINED' })];
  given({ rounds: [round({ files })] });
  await show(<RectificationPage id="r1" />, officer);
  const photo = await screen.findByRole('img', { name: '整改材料：后厨.jpg' });
  expect(photo).toHaveAttribute('src', '/api/files/f1/thumbnail');
  const original = screen.getByRole('link', { name: '下载原件（证据）：后厨.jpg' });
  expect(original).toHaveAttribute('href', '/api/files/f1/original');
  expect(screen.getByText('正在进行安全检查，稍后可以查看')).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: '整改材料：后门.jpg' })).toBeNull();
});

test('the school sees no original', async () => {
  given({ rounds: [round({ files: [file()] })] });
  await show(<RectificationPage id="r1" />, head);
  await screen.findByRole('img', { name: '整改材料：后厨.jpg' });
  expect(screen.queryByRole('link', { name: /原件/ })).toBeNull();
});

test('a file that the server refuses says why, and is not tried again', async () => {
  given({ actions: ['REPORT'] });
  refuse('put', '/api/files/{id}', { status: 422, title: '图片不完整或已损坏' });
  URL.createObjectURL = () => 'blob:x';
  const { user } = await show(<RectificationPage id="r1" />, head);
  await user.upload(
    await screen.findByLabelText('添加照片或文件'),
    new File(['abc'], '后厨.jpg', { type: 'image/jpeg' }),
  );
  expect(await screen.findByText('图片不完整或已损坏')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '重新上传' })).toBeNull();
});

test('the school signs the receipt with the version it saw', async () => {
  given({ state: 'ISSUED', actions: ['SIGN'] });
  const sent: unknown[] = [];
  answer('post', '/api/rectifications/{id}/receipt', async (request) => {
    sent.push(await request.json());
    given({ state: 'SIGNED', signedBy: '赵校长', signedAt: '2026-11-22T10:00:00+08:00' });
    return view({ state: 'SIGNED' });
  });
  const { user } = await show(<RectificationPage id="r1" />, head);
  await user.click(await screen.findByRole('button', { name: '签收' }));
  expect(await screen.findByText(/赵校长 于 .* 签收/)).toBeInTheDocument();
  expect(sent).toEqual([{ version: 3 }]);
});

test('the report carries the text and the ids of the uploaded files', async () => {
  given({ actions: ['REPORT'] });
  const uploaded: string[] = [];
  answer('put', '/api/files/{id}', (request) => {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    uploaded.push(id);
    return file({ id });
  });
  const sent: unknown[] = [];
  answer('post', '/api/rectifications/{id}/report', async (request) => {
    sent.push(await request.json());
    return view({ state: 'REPORTED' });
  });
  URL.createObjectURL = () => 'blob:x';
  const { user } = await show(<RectificationPage id="r1" />, head);
  await user.type(await screen.findByLabelText('整改情况'), '已分区存放');
  await user.upload(
    screen.getByLabelText('添加照片或文件'),
    new File(['abc'], '后厨.jpg', { type: 'image/jpeg' }),
  );
  await screen.findByText('3 B');
  await user.click(screen.getByRole('button', { name: '提交整改报告' }));
  await waitFor(() => expect(sent).toEqual([{ version: 3, text: '已分区存放', fileIds: uploaded }]));
});

test('a report refused for its text keeps the text and marks the field', async () => {
  given({ actions: ['REPORT'] });
  refuse('post', '/api/rectifications/{id}/report', {
    status: 422,
    title: '有内容需要改正',
    violations: [{ field: '/text', code: 'short', message: '请写明整改措施' }],
  });
  const { user } = await show(<RectificationPage id="r1" />, head);
  await user.type(await screen.findByLabelText('整改情况'), '已改');
  await user.click(screen.getByRole('button', { name: '提交整改报告' }));
  expect(await screen.findByRole('button', { name: '请写明整改措施' })).toBeInTheDocument();
  expect(screen.getByLabelText('整改情况')).toHaveValue('已改');
});

test('returning needs a reason and a new day', async () => {
  given({ state: 'REPORTED', actions: ['ACCEPT', 'RETURN'], rounds: [round()] });
  const { user } = await show(<RectificationPage id="r1" />);
  await user.click(await screen.findByRole('button', { name: '退回' }));
  const drawer = await screen.findByRole('dialog');
  await user.click(within(drawer).getByRole('button', { name: '退回' }));
  expect(await within(drawer).findByText('请先改正 2 处内容')).toBeInTheDocument();
});

test('shows a skeleton while it loads', async () => {
  never('get', '/api/rectifications/{id}');
  await show(<RectificationPage id="r1" />);
  expect(await screen.findByRole('status', { name: '正在加载…' })).toBeInTheDocument();
});

test('what is outside of the area is not found, without betraying that it exists', async () => {
  refuse('get', '/api/rectifications/{id}', { status: 404, title: '没有找到' });
  await show(<RectificationPage id="r1" />);
  expect(await screen.findByText('没有找到这一页')).toBeInTheDocument();
});
