import { api } from '@shared/client';
import { act, screen, waitFor } from '@testing-library/react';
import { answer, refuse } from '../testing/api';
import { officeDesk, show } from '../testing/render';
import { head, officer } from '../testing/samples';
import { Gate } from './Gate';
import { Shell } from './Shell';

officeDesk();

const page = (
  <Gate>
    <Shell unread={3}>
      <textarea aria-label="note" />
    </Shell>
  </Gate>
);

test('not signed in: the way to sign in leads back to this page', async () => {
  refuse('get', '/api/me', { status: 401 });
  await show(page);
  const link = await screen.findByRole('link', { name: '登录' });
  expect(link).toHaveAttribute('href', `/login?returnTo=${encodeURIComponent(location.pathname)}`);
});

test('signed in without a post: the page says who to ask', async () => {
  refuse('get', '/api/me', { status: 403, code: 'not-placed' });
  await show(page);
  expect(await screen.findByText(/请联系本地教育督导室/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '退出登录' })).toHaveAttribute('href', '/logout');
});

test('a session that ends in the middle keeps every word on the page', async () => {
  answer('get', '/api/me', officer);
  const { user } = await show(page);
  const note = await screen.findByLabelText('note');
  await user.type(note, '写到一半');
  refuse('get', '/api/districts', { status: 401 });
  await act(() => api.get('/api/districts').catch(() => undefined));
  expect(await screen.findByText('登录已过期')).toBeInTheDocument();
  expect(note).toHaveValue('写到一半');
  await user.click(screen.getByRole('button', { name: '我已登录，继续' }));
  await waitFor(() => expect(screen.queryByText('登录已过期')).toBeNull());
});

test('the menu follows the permissions', async () => {
  answer('get', '/api/me', head);
  await show(page, head);
  expect(await screen.findByRole('link', { name: '本校信息' })).toHaveAttribute('href', '/schools/s1');
  expect(screen.queryByRole('link', { name: '责任分配' })).toBeNull();
  expect(screen.getByRole('link', { name: '消息，3 条未读' })).toBeInTheDocument();
});
