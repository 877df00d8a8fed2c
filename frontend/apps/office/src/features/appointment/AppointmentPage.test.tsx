import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { AppointmentPage } from './AppointmentPage';
import { LetterPage } from './LetterPage';

officeDesk();

const publicised: Schemas['AppointmentView'] = {
  id: 'a1',
  version: 4,
  regionName: '天桥区',
  state: 'PUBLICISED',
  kind: 'PART_TIME',
  need: '小学责任区缺一名督学',
  openedOn: '2026-10-12',
  name: '于敏',
  candidate: {
    name: '于敏',
    source: 'PRINCIPAL',
    degree: 'JUNIOR_COLLEGE',
    years: 30,
    recommendedBy: '天桥区教育和体育局',
  },
  publicity: {
    place: '区政府网站',
    startOn: '2026-11-12',
    until: '2026-11-23',
    days: 7,
    skipped: [{ day: '2026-11-14', reason: 'WEEKEND' }],
    provisional: false,
    over: false,
    words: '自2026年11月12日公示次日起7个工作日，其间跳过4个休息日，到2026年11月23日期满',
  },
  objections: [{ number: 1, on: '2026-11-13', text: '兼职过多' }],
  termNumber: 1,
  steps: [
    {
      number: 1,
      action: 'PROPOSE',
      on: '2026-11-11',
      rules: ['C2-01'],
      reason: '从教三十年的老校长',
      by: '周敏',
      at: '2026-11-11T01:00:00Z',
    },
  ],
  next: [
    { action: 'ANSWER', unmet: [] },
    {
      action: 'APPROVE',
      unmet: [
        { rule: 'C2-06', hard: true, code: 'publicity', words: '公示到2026年11月23日期满，期满后才能审批' },
        { rule: 'D6', hard: true, code: 'objections', words: '有1条异议还没有答复' },
      ],
    },
  ],
};

test('under each step stands what it still needs, with the rule', async () => {
  answer('get', '/api/appointments/{id}', publicised);
  await show(<AppointmentPage id="a1" />);
  const missing = await screen.findByRole('list', { name: '还缺的条件' });
  expect(within(missing).getByText(/公示到2026年11月23日期满/)).toBeInTheDocument();
  expect(within(missing).getByText('规则 C2-06')).toBeInTheDocument();
  expect(within(missing).getAllByText('必须满足')).toHaveLength(2);
});

test('the way so far names the rule that was set aside and the reason', async () => {
  answer('get', '/api/appointments/{id}', publicised);
  await show(<AppointmentPage id="a1" />);
  expect(await screen.findByText('未满足 C2-01')).toBeInTheDocument();
  expect(screen.getByText('理由：从教三十年的老校长')).toBeInTheDocument();
  expect(screen.getByText(/其间跳过4个休息日/)).toBeInTheDocument();
  expect(screen.getByText('尚未答复')).toBeInTheDocument();
});

test('a step sends its fields under the paths of its body, with the version', async () => {
  answer('get', '/api/appointments/{id}', {
    ...publicised,
    state: 'NEEDED',
    name: undefined,
    candidate: undefined,
    publicity: undefined,
    objections: [],
    steps: [],
    next: [{ action: 'DECLINE', unmet: [] }],
  });
  const sent: unknown[] = [];
  answer('post', '/api/appointments/{id}/refusal', async (request) => {
    sent.push(await request.json());
    return { ...publicised, state: 'DECLINED', version: 5, next: [] };
  });
  const { user } = await show(<AppointmentPage id="a1" />);
  await user.click(await screen.findByRole('button', { name: '不予聘任' }));
  await user.type(await screen.findByLabelText('原因'), '编制不足');
  const drawer = screen.getByRole('dialog');
  await user.click(within(drawer).getByRole('button', { name: '不予聘任' }));
  await waitFor(() => expect(sent).toEqual([{ version: 4, note: '编制不足' }]));
});

test('the letter carries its three numbers and the term', async () => {
  answer('get', '/api/appointments/{id}', {
    ...publicised,
    state: 'IN_OFFICE',
    letter: {
      number: '聘2026-7',
      credentialNumber: '证2026-7',
      registrationNumber: 'TQ2026007',
      on: '2026-11-20',
    },
    termFrom: '2026-11-20',
    termUntil: '2029-11-19',
  });
  await show(<LetterPage id="a1" />);
  expect(await screen.findByText('编号：聘2026-7')).toBeInTheDocument();
  expect(screen.getByText(/聘期自2026年11月20日至2029年11月19日/)).toBeInTheDocument();
  expect(screen.getByText(/证2026-7.*TQ2026007/)).toBeInTheDocument();
});
