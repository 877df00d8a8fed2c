import type { Schemas } from '@shared/client';
import { screen, waitFor } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { DraftPage } from './DraftPage';

officeDesk();

const draft = (over: Partial<Schemas['DraftView']> = {}): Schemas['DraftView'] => ({
  id: 'd1',
  version: 1,
  title: '下学期调整',
  effectiveOn: '2026-12-01',
  origin: 'PROPOSAL',
  state: 'SUBMITTED',
  moves: [
    {
      schoolId: 's1',
      schoolName: '宝华街小学',
      fromId: 'i1',
      fromName: '李建国',
      toId: 'i2',
      toName: '王秀英',
      causes: ['李建国负责6所学校，超过5所（C1-06）。'],
    },
  ],
  trial: {
    schools: 92,
    inspectors: 19,
    overBefore: 1,
    overAfter: 0,
    unassignedBefore: 3,
    unassignedAfter: 3,
    loads: [
      {
        inspectorId: 'i1',
        name: '李建国',
        before: 6,
        after: 5,
        limit: 5,
        levelBefore: 'OVER',
        levelAfter: 'FULL',
      },
    ],
    conflicts: [],
    advice: [],
  },
  createdName: '周敏',
  createdAt: '2026-11-22T01:00:00Z',
  submittedName: '周敏',
  submittedAt: '2026-11-22T02:00:00Z',
  actions: ['WITHDRAW', 'APPROVE', 'SEND_BACK'],
  ...over,
});
const open = () => show(<DraftPage id="d1" />);

test('a second person sees the trial, the reasons, and approves', async () => {
  answer('get', '/api/assignment-drafts/{id}', draft());
  const sent: unknown[] = [];
  answer('post', '/api/assignment-drafts/{id}/approval', async (request) => {
    sent.push(await request.json());
    return draft({ state: 'APPLIED', actions: [], trial: undefined });
  });
  const { user } = await open();
  expect(await screen.findByText('李建国负责6所学校，超过5所（C1-06）。')).toBeInTheDocument();
  expect(screen.getByText('1 → 0')).toBeInTheDocument();
  expect(screen.getByText('没有冲突，可以执行')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '批准并生效' }));
  await waitFor(() => expect(sent).toEqual([{ version: 1 }]));
});

test('who had a hand in it waits, and is told so', async () => {
  answer('get', '/api/assignment-drafts/{id}', draft({ actions: ['WITHDRAW'] }));
  await open();
  expect(await screen.findByText(/等待另一位工作人员审批/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '批准并生效' })).toBeNull();
});

test('a stale draft names the move and says what stands in the way', async () => {
  const words = '宝华街小学编制时由李建国负责，现由孙磊负责。';
  const base = draft();
  const stale = draft({
    trial: base.trial && {
      ...base.trial,
      conflicts: [{ code: 'reassignment.moved-meanwhile', schoolId: 's1', inspectorId: 'i2', words }],
    },
  });
  answer('get', '/api/assignment-drafts/{id}', stale);
  refuse('post', '/api/assignment-drafts/{id}/approval', {
    status: 409,
    code: 'reassignment.stale',
    title: `情况已经变化，草案有1处不能执行：${words}`,
  });
  const { user } = await open();
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.getByText('不能执行')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '批准并生效' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('情况已经变化');
});

test('sending back asks for the reason', async () => {
  answer('get', '/api/assignment-drafts/{id}', draft());
  const sent: unknown[] = [];
  answer('post', '/api/assignment-drafts/{id}/return', async (request) => {
    sent.push(await request.json());
    return draft({ state: 'DRAFT', actions: [] });
  });
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: '退回修改' }));
  await user.type(await screen.findByRole('textbox'), '请按现状更新');
  const [, last] = screen.getAllByRole('button', { name: '退回修改' });
  if (last) await user.click(last);
  await waitFor(() => expect(sent).toEqual([{ version: 1, note: '请按现状更新' }]));
});
