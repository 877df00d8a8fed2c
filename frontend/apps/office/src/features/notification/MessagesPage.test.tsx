import type { Schemas } from '@shared/client';
import { screen, waitFor } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { MessagesPage } from './MessagesPage';

officeDesk();

const message = (over: Partial<Schemas['NotificationRow']> = {}): Schemas['NotificationRow'] => ({
  id: 'n1',
  kind: 'RECTIFICATION_REPORTED',
  subjectType: 'RECTIFICATION',
  subjectId: 'r1',
  schoolName: '向阳中学',
  words: '向阳中学已提交整改报告',
  createdAt: '2026-11-22T10:30:00+08:00',
  ...over,
});
const nothing = () => undefined;

test('each message leads to what it is about and tells its kind of page', async () => {
  answer('get', '/api/notifications', {
    items: [
      message(),
      message({ id: 'n2', subjectType: 'FINDING', subjectId: 'f1', words: '发现危及安全的问题' }),
    ],
  });
  await show(<MessagesPage search={{}} onSearch={nothing} />);
  expect(await screen.findByRole('link', { name: '向阳中学已提交整改报告' })).toHaveAttribute(
    'href',
    '/rectifications/r1',
  );
  expect(screen.getByRole('link', { name: '发现危及安全的问题' })).toHaveAttribute('href', '/findings/f1');
});

test('marking one read asks the server and fetches the list again', async () => {
  answer('get', '/api/notifications', { items: [message()] });
  const { user } = await show(<MessagesPage search={{}} onSearch={nothing} />);
  const button = await screen.findByRole('button', { name: '标为已读' });
  const read: string[] = [];
  answer('post', '/api/notifications/{id}/reading', (request) => {
    read.push(new URL(request.url).pathname);
    const done = message({ readAt: '2026-11-22T11:00:00+08:00' });
    answer('get', '/api/notifications', { items: [done] });
    return done;
  });
  await user.click(button);
  await waitFor(() => expect(screen.queryByRole('button', { name: '标为已读' })).toBeNull());
  expect(read).toEqual(['/api/notifications/n1/reading']);
});

test('an inbox without unread messages is good news', async () => {
  answer('get', '/api/notifications', { items: [] });
  await show(<MessagesPage search={{ unread: true }} onSearch={nothing} />);
  expect(await screen.findByText('没有未读消息')).toBeInTheDocument();
});

test('a failure can be tried again', async () => {
  refuse('get', '/api/notifications', { status: 503, title: '服务暂时不可用' });
  await show(<MessagesPage search={{}} onSearch={nothing} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用');
  expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
});
