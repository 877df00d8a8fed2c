import { screen, waitFor } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import type { Session } from './api';
import { SessionsPage } from './SessionsPage';

officeDesk();

const session = (over: Partial<Session> = {}): Session => ({
  id: 's1',
  current: true,
  device: 'Chrome · Windows',
  address: '10.1.2.3',
  startedAt: '2026-11-24T08:00:00+08:00',
  seenAt: '2026-11-24T10:15:00+08:00',
  expiresAt: '2026-11-24T16:00:00+08:00',
  ...over,
});
const phone = session({ id: 's2', current: false, device: '?', address: '10.9.9.9' });
const nothing = () => undefined;

test('another device is signed out, this one cannot be by mistake', async () => {
  answer('get', '/api/sessions', { items: [session(), phone] });
  const { user } = await show(<SessionsPage onLeave={nothing} />);
  const buttons = await screen.findAllByRole('button', { name: /让这台设备退出/ });
  expect(buttons).toHaveLength(1);
  const ended: string[] = [];
  answer('post', '/api/sessions/{id}/end', (request) => {
    ended.push(new URL(request.url).pathname);
    answer('get', '/api/sessions', { items: [session()] });
    return { count: 1 };
  });
  await user.click(screen.getByRole('button', { name: '让这台设备退出：未知设备' }));
  await waitFor(() => expect(screen.queryByText('未知设备')).toBeNull());
  expect(ended).toEqual(['/api/sessions/s2/end']);
  expect(screen.getByRole('button', { name: '让其他设备全部退出' })).toBeDisabled();
});

test('signing out everywhere ends the others first and then leaves', async () => {
  answer('get', '/api/sessions', { items: [session(), phone] });
  const steps: string[] = [];
  answer('post', '/api/sessions/end-others', () => {
    steps.push('others');
    return { count: 1 };
  });
  const { user } = await show(<SessionsPage onLeave={() => steps.push('left')} />);
  await user.click(await screen.findByRole('button', { name: '在所有设备上退出' }));
  await waitFor(() => expect(steps).toEqual(['others', 'left']));
});

test('whoever cannot reach the others stays signed in and reads why', async () => {
  answer('get', '/api/sessions', { items: [session(), phone] });
  refuse('post', '/api/sessions/end-others', { status: 503, title: '服务暂时不可用' });
  const left = vi.fn();
  const { user } = await show(<SessionsPage onLeave={left} />);
  await user.click(await screen.findByRole('button', { name: '在所有设备上退出' }));
  expect(await screen.findByText('服务暂时不可用')).toBeInTheDocument();
  expect(left).not.toHaveBeenCalled();
});
