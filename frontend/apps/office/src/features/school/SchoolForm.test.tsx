import type { Schemas } from '@shared/client';
import { screen, waitFor } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { school } from '../../testing/samples';
import { SchoolForm } from './SchoolForm';

officeDesk();

const known: Schemas['SchoolView'] = { ...school(), version: 4, regionId: 7, actions: ['CHANGE'] };

test('missing fields are listed on top and each entry leads to its field', async () => {
  const { user } = await show(<SchoolForm onClose={() => undefined} />);
  await user.click(screen.getByRole('button', { name: '保存' }));
  const summary = await screen.findByText('请先改正 4 处内容');
  expect(summary.closest('[role=alert]')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '请填写学校名称' }));
  expect(screen.getByLabelText('学校名称')).toHaveFocus();
});

test('the words of the server stand at the field and what was typed stays', async () => {
  refuse('put', '/api/schools/{id}', {
    status: 422,
    title: '有内容需要改正',
    violations: [{ field: '/code', code: 'taken', message: '学校代码已被使用' }],
  });
  const onClose = vi.fn();
  const { user } = await show(<SchoolForm known={known} onClose={onClose} />);
  const name = screen.getByLabelText('学校名称');
  await user.clear(name);
  await user.type(name, '新名称');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('button', { name: '学校代码已被使用' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByText('学校代码已被使用')).toHaveLength(2));
  expect(name).toHaveValue('新名称');
  expect(onClose).not.toHaveBeenCalled();
});

test('a change repeats the version it was based on', async () => {
  const sent: unknown[] = [];
  answer('put', '/api/schools/{id}', async (request) => {
    sent.push(await request.json());
    return known;
  });
  const onClose = vi.fn();
  const { user } = await show(<SchoolForm known={known} onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toMatchObject([{ version: 4, code: '3701050001', kind: 'PRIMARY' }]);
});

test('somebody else was faster: the form says so and keeps the text', async () => {
  refuse('put', '/api/schools/{id}', { status: 409, code: 'stale', title: '内容已被他人修改' });
  const { user } = await show(<SchoolForm known={known} onClose={() => undefined} />);
  await user.type(screen.getByLabelText('地址'), '堤口路 66 号');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('内容已被他人修改')).toBeInTheDocument();
  expect(screen.getByText(/请核对后再次保存/)).toBeInTheDocument();
  expect(screen.getByLabelText('地址')).toHaveValue('堤口路 66 号');
});

test('closing with unsaved text asks first', async () => {
  const onClose = vi.fn();
  const { user } = await show(<SchoolForm onClose={onClose} />);
  await user.type(screen.getByLabelText('学校名称'), '甲');
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.click(await screen.findByRole('button', { name: '继续填写' }));
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.click((await screen.findAllByRole('button', { name: '放弃内容并离开' })).at(-1) as HTMLElement);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
});
