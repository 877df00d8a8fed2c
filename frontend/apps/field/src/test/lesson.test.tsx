import 'fake-indexeddb/auto';
import type { Schemas } from '@shared/client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openApp } from './app';
import { server } from './fakeServer';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => localStorage.clear());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const content: Schemas['LessonContent'] = {
  schoolId: 's1',
  observedOn: '2026-11-20',
  className: '三（2）班',
  course: '数学',
  teacher: '王老师',
  stars: 3,
  evaluation: '目标明确',
};

function school(corrected: boolean, correctable: boolean) {
  const { schoolId, observedOn, className, course, teacher, stars } = content;
  const row = { schoolId, observedOn, className, course, teacher, stars };
  const about = { id: 'l1', schoolName: '第一实验小学', observedBy: '李明' };
  const view: Schemas['LessonView'] = {
    id: 'l1',
    content,
    kind: 'PRIMARY',
    schoolName: about.schoolName,
    observedBy: about.observedBy,
    sentAt: '2026-11-20T11:20:00+08:00',
    correctable,
  };
  const sent: Schemas['LessonContent'][] = [];
  server.use(
    http.get('*/api/lessons', () => HttpResponse.json({ items: [{ ...row, ...about, corrected }] })),
    http.get('*/api/lessons/l1', () => HttpResponse.json(view)),
    http.put('*/api/lessons/:id', async ({ request }) => {
      sent.push((await request.json()) as Schemas['LessonContent']);
      return HttpResponse.json(view);
    }),
  );
  openApp('/lessons/s1');
  return sent;
}

const correct = { name: '更正：三（2）班 · 数学' };

test('C9-07 what was sent stands: a correction begins with its words and names it', async () => {
  const sent = school(false, true);
  await userEvent.click(await screen.findByRole('button', correct));
  expect(await screen.findByText(/^正在更正：三（2）班 · 数学/)).toBeVisible();
  const teacher = screen.getByLabelText('听课教师');
  expect(teacher).toHaveValue('王老师');
  await userEvent.clear(teacher);
  await userEvent.type(teacher, '汪老师');
  await userEvent.click(screen.getByRole('button', { name: '提交听课记录' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ ...content, teacher: '汪老师', correctsId: 'l1' });
  expect(await screen.findByText(/听课记录已提交/)).toBeVisible();
  expect(screen.getByLabelText('听课教师')).toHaveValue('');
});

test('what somebody else sent is not corrected here, and what was corrected is not again', async () => {
  school(false, false);
  await userEvent.click(await screen.findByRole('button', correct));
  expect(await screen.findByText(/只能更正自己提交/)).toBeVisible();
});

test('a record that was corrected says so', async () => {
  school(true, false);
  expect(await screen.findByText('已更正')).toBeVisible();
  expect(screen.queryByRole('button', correct)).toBeNull();
});
