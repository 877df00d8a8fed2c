import type { Schemas } from '@shared/client';
import { screen, waitFor } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { Proposal } from './Proposal';

officeDesk();

const run = (over: Partial<Schemas['ProposalView']> = {}): Schemas['ProposalView'] => ({
  id: 'p1',
  version: 0,
  effectiveOn: '2026-11-22',
  state: 'RUNNING',
  startedName: '周敏',
  startedAt: '2026-11-22T01:00:00Z',
  elapsedSeconds: 2,
  allowedSeconds: 4,
  present: { forbidden: 1, uncovered: 3, cost: 900 },
  best: { forbidden: 0, uncovered: 0, cost: 400 },
  actions: ['STOP'],
  ...over,
});

function latest(view: Schemas['ProposalView'] | undefined) {
  answer('get', '/api/assignment-proposals', { items: view ? [view] : [] });
  if (view) answer('get', '/api/assignment-proposals/{id}', view);
}

test('a run shows how far it is and what it has found, and can be stopped', async () => {
  latest(run());
  const stopped: string[] = [];
  answer('post', '/api/assignment-proposals/{id}/stop', (request) => {
    stopped.push(new URL(request.url).pathname);
    latest(run({ state: 'STOPPED', draftId: 'd1', actions: [] }));
    return run({ actions: [] });
  });
  const { user } = await show(<Proposal />);
  expect(await screen.findByText(/未覆盖学校 3 → 0，应回避 1 → 0/)).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
  await user.click(screen.getByRole('button', { name: /停止计算/ }));
  expect(await screen.findByRole('link', { name: '查看建议的草案' })).toBeInTheDocument();
  expect(stopped).toEqual(['/api/assignment-proposals/p1/stop']);
});

test('it is begun for a day', async () => {
  latest(undefined);
  const sent: unknown[] = [];
  answer('put', '/api/assignment-proposals/{id}', async (request) => {
    sent.push(await request.json());
    latest(run({ state: 'DONE', actions: [] }));
    return run();
  });
  const { user } = await show(<Proposal />);
  await user.click(await screen.findByRole('button', { name: '计算建议' }));
  await waitFor(() => expect(sent).toEqual([{ effectiveOn: '2026-11-22' }]));
  expect(await screen.findByText('没有找到比现状更好的安排。')).toBeInTheDocument();
});
