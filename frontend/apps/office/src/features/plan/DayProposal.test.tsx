import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { plan, visit } from '../../testing/plan';
import { officeDesk, show } from '../../testing/render';
import { DayProposal } from './DayProposal';

officeDesk();

test('O7 proposed days come with their reasons, and only what is chosen is written', async () => {
  const other = { ...visit, id: 'v2', schoolId: 's2', plannedOn: '2026-12-08' };
  answer('get', '/api/plans/{id}/visit-days', {
    present: { offDays: 0, clashes: 2, tooClose: 0, daysOut: 2 },
    proposed: { offDays: 0, clashes: 0, tooClose: 0, daysOut: 1 },
    moves: [
      {
        visitId: 'v1',
        schoolId: 's1',
        from: '2026-12-08',
        fromHalf: 'MORNING',
        to: '2026-12-09',
        toHalf: 'AFTERNOON',
        cause: 'CLASH',
      },
      {
        visitId: 'v2',
        schoolId: 's2',
        from: '2026-12-08',
        fromHalf: 'MORNING',
        to: '2026-12-09',
        toHalf: 'MORNING',
        cause: 'FEWER_WAYS',
      },
    ],
  });
  const closed = vi.fn();
  const sent: Schemas['PlanWriting'][] = [];
  answer('put', '/api/plans/{id}', async (request) => {
    sent.push((await request.json()) as Schemas['PlanWriting']);
    return plan;
  });
  const { user } = await show(<DayProposal view={{ ...plan, visits: [visit, other] }} onClose={closed} />);
  const proposed = within(await screen.findByRole('region', { name: '建议的入校日期' }));
  expect(await proposed.findByText('时间冲突的入校 2 → 0 次；外出 2 → 1 天')).toBeInTheDocument();
  expect(proposed.getByText('与另一次入校时间冲突')).toBeInTheDocument();
  await user.click(proposed.getByRole('checkbox', { name: /向阳幼儿园/ }));
  await user.click(proposed.getByRole('button', { name: '采用所选 1 项' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.visits).toEqual([{ ...visit, plannedOn: '2026-12-09', half: 'AFTERNOON' }, other]);
  await waitFor(() => expect(closed).toHaveBeenCalled());
});

test('a plan whose days are well chosen says so', async () => {
  const good = { offDays: 0, clashes: 0, tooClose: 0, daysOut: 1 };
  answer('get', '/api/plans/{id}/visit-days', { present: good, proposed: good, moves: [] });
  await show(<DayProposal view={plan} onClose={() => undefined} />);
  expect(await screen.findByText('现在的日期已经合适，没有需要调整的入校')).toBeInTheDocument();
});
