import { screen, waitFor } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { monthBeside, type Report } from './api';
import { LoadPage } from './LoadPage';

officeDesk();
const nothing = () => undefined;

const report = (over: Partial<Report> = {}): Report => ({
  year: 2026,
  month: 11,
  day: '2026-11-22',
  rule: '001-25',
  cap: { mostVisits: 2, spacingDays: 7 },
  schools: 40,
  done: 31,
  planned: 12,
  over: [{ schoolId: 's1', schoolName: '城东一小', done: 2, planned: 2 }],
  merges: [
    {
      schoolId: 's1',
      schoolName: '城东一小',
      daysApart: 2,
      first: {
        visitId: 'v1',
        planId: 'p1',
        planTitle: '十一月工作计划',
        plannedOn: '2026-11-24',
        inspectorNames: ['李建国'],
        matters: [8],
        binding: true,
      },
      second: {
        visitId: 'v2',
        planId: 'p2',
        planTitle: '消防专项督查',
        plannedOn: '2026-11-26',
        inspectorNames: ['王秀英'],
        matters: [6],
        binding: false,
      },
      on: '2026-11-24',
      matters: [6, 8],
    },
  ],
  overrides: [
    {
      planId: 'p3',
      planTitle: '食堂专项',
      reason: '上级统一部署',
      by: '周敏',
      at: '2026-11-20T10:00:00+08:00',
    },
  ],
  ...over,
});

test('the heaviest school is named, the joint visit proposed, and who let a plan through', async () => {
  answer('get', '/api/visit-load', report());
  await show(<LoadPage search={{}} onSearch={nothing} />);
  expect(await screen.findByText('1 所学校超出上限，最多的是城东一小：4 次。')).toBeInTheDocument();
  expect(screen.getByText(/建议合并为 2026年11月24日/)).toHaveTextContent('督导第 6、8 项');
  expect(screen.getByRole('link', { name: '消防专项督查' })).toHaveAttribute('href', '/plans/p2');
  expect(screen.getByText('上级统一部署')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '修改上限' })).toBeNull();
});

test('who decides about plans sets the cap', async () => {
  answer('get', '/api/visit-load', report({ over: [], merges: [], overrides: [] }));
  const saved = vi.fn();
  answer('put', '/api/visit-cap', async (request) => {
    saved(await request.json());
    return { mostVisits: 3, spacingDays: 7 };
  });
  const permissions = [...officer.permissions, 'plan:decide'];
  const { user } = await show(<LoadPage search={{}} onSearch={nothing} />, { ...officer, permissions });
  expect((await screen.findAllByText('没有学校超出入校上限')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '修改上限' }));
  const most = await screen.findByLabelText('每校每月至多入校次数');
  await user.clear(most);
  await user.type(most, '3');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(saved).toHaveBeenCalledWith({ mostVisits: 3, spacingDays: 7 }));
});

test('months follow each other over the turn of the year', () => {
  expect(monthBeside(2026, 1, -1)).toEqual({ year: 2025, month: 12 });
  expect(monthBeside(2026, 12, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthBeside(2026, 5, 1)).toEqual({ year: 2026, month: 6 });
});
