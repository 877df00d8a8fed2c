import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { waiting } from './api';
import { HandoverPage } from './HandoverPage';
import { HandoversPage } from './HandoversPage';

officeDesk();

const nothing = () => undefined;

const view: Schemas['HandoverView'] = {
  id: 'h1',
  version: 3,
  schoolId: 's1',
  schoolName: '第一实验小学',
  formerId: 'i1',
  formerName: '王秀英',
  nextId: 'i2',
  nextName: '李建国',
  beginsOn: '2026-11-23',
  openedOn: '2026-11-20',
  state: 'OPEN',
  content: {
    cases: [
      {
        id: 'r1',
        findingId: 'f1',
        item: 6,
        grade: 'ORDINARY',
        problem: '消防通道堆放杂物',
        state: 'REPORTED',
        dueOn: '2026-11-30',
        reported: '已清理通道',
      },
    ],
    visits: [{ id: 'v1', visitedOn: '2026-11-18', matters: [6], problems: 1 }],
  },
  actions: ['SIGN'],
};

test('O28 the dossier shows open findings with their deadlines, promises and last visits, and is signed', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/handovers/{id}', view);
  answer('post', '/api/handovers/{id}/signature', async (request) => {
    sent.push(await request.json());
    return { ...view, state: 'HALF_SIGNED', actions: [] };
  });
  const { user } = await show(<HandoverPage id="h1" />);
  expect(await screen.findByText('消防通道堆放杂物')).toBeInTheDocument();
  expect(screen.getByText('期限 2026年11月30日')).toBeInTheDocument();
  expect(screen.getByText('学校已报送，待核查：已清理通道')).toBeInTheDocument();
  expect(screen.getByText('2026年11月18日')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '交接签字' }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.type(drawer.getByLabelText('补充说明'), '请盯紧食堂');
  await user.click(drawer.getByRole('button', { name: '交接签字' }));
  await waitFor(() => expect(sent).toEqual([{ version: 3, note: '请盯紧食堂' }]));
});

test('O28 the office sees who has not signed, and for how long', async () => {
  answer('get', '/api/handovers', {
    items: [{ ...view, formerSignedAt: '2026-11-21T01:00:00Z' }],
  });
  await show(<HandoversPage search={{}} onSearch={nothing} />, officer);
  const row = within(await screen.findByRole('row', { name: /第一实验小学/ }));
  expect(row.getAllByText('未签字')).toHaveLength(1);
  expect(row.getByText('2 天')).toBeInTheDocument();
});

test('waiting is counted in days from the day of opening', () => {
  expect(waiting({ openedOn: '2026-11-20' }, '2026-11-22')).toBe(2);
  expect(waiting({ openedOn: '2026-11-22' }, '2026-11-22')).toBe(0);
});
