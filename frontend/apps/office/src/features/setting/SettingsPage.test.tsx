import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { SettingsPage } from './SettingsPage';

officeDesk();

const set: Schemas['SettingValueView'] = {
  id: 'v1',
  version: 0,
  key: 'school.large-enrolment',
  regionId: 7,
  regionName: '天桥区',
  value: 1800,
  validFrom: '2027-01-01',
  reason: '区教督办〔2026〕3号',
  enteredName: '周敏',
  enteredAt: '2026-11-22T10:00:00Z',
  mayWithdraw: true,
};

const large: Schemas['SettingView'] = {
  key: 'school.large-enrolment',
  name: '大规模学校：学生数达到',
  rule: 'C1-07',
  unit: '人',
  choices: [],
  keeper: 'OFFICE',
  least: 100,
  usual: 2000,
  most: 20000,
  value: 2000,
  mayChange: true,
  values: [set],
};

const hours: Schemas['SettingView'] = {
  ...large,
  key: 'session.hours',
  name: '一次登录的最长时间',
  rule: 'B-03',
  unit: '小时',
  keeper: 'SECURITY_ADMIN',
  least: 1,
  usual: 8,
  most: 12,
  value: 8,
  regionName: '济南市',
  regionId: 3,
  since: '2026-09-01',
  mayChange: false,
  values: [],
};

test('O30 every number is shown with its rule, who set it and what is coming', async () => {
  answer('get', '/api/settings', { items: [hours, large] });
  await show(<SettingsPage />);
  expect(await screen.findByRole('heading', { name: '学校' })).toBeInTheDocument();
  expect(screen.getByText('2000 人')).toBeInTheDocument();
  expect(screen.getByText('通行数值')).toBeInTheDocument();
  expect(screen.getByText('2027年1月1日起：1800 人')).toBeInTheDocument();
  expect(screen.getByText('济南市，自2026年9月1日起')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '调整“一次登录的最长时间”' })).toBeNull();
});

test('what another number would change is shown before it is set', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/settings', { items: [large] });
  answer('get', '/api/setting-effect', {
    before: 2000,
    after: 1500,
    lines: [{ words: '大规模学校', before: 1, after: 3 }],
  });
  answer('post', '/api/settings', async (request) => {
    sent.push(await request.json());
    return set;
  });
  const { user } = await show(<SettingsPage />);
  await user.click(await screen.findByRole('button', { name: '调整“大规模学校：学生数达到”' }));
  const form = within(await screen.findByRole('dialog'));
  const number = form.getByLabelText('数值（人）');
  await user.clear(number);
  await user.type(number, '1500');
  expect(await form.findByText('大规模学校：1 → 3')).toBeInTheDocument();
  await user.type(form.getByLabelText('理由和依据'), '区里的标准');
  await user.click(form.getByRole('button', { name: /^设\s*置$/ }));
  await waitFor(() =>
    expect(sent).toEqual([{ key: large.key, value: 1500, validFrom: '2026-11-22', reason: '区里的标准' }]),
  );
});

test('a division goes back to the number of the one above', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/settings', { items: [large] });
  answer('post', '/api/settings', async (request) => {
    sent.push(await request.json());
    return set;
  });
  const { user } = await show(<SettingsPage />);
  await user.click(await screen.findByRole('button', { name: '调整“大规模学校：学生数达到”' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('checkbox', { name: '执行上级的数值' }));
  expect(form.queryByLabelText('数值（人）')).toBeNull();
  await user.type(form.getByLabelText('理由和依据'), '执行市里的标准');
  await user.click(form.getByRole('button', { name: /^设\s*置$/ }));
  await waitFor(() =>
    expect(sent).toEqual([{ key: large.key, validFrom: '2026-11-22', reason: '执行市里的标准' }]),
  );
});

test('a number that does not hold yet is taken back with a reason', async () => {
  const sent: unknown[] = [];
  answer('get', '/api/settings', { items: [large] });
  answer('post', '/api/settings/{id}/withdrawal', async (request) => {
    sent.push(await request.json());
    return { ...set, withdrawnAt: '2026-11-22T11:00:00Z' };
  });
  const { user } = await show(<SettingsPage />);
  await user.click(await screen.findByRole('button', { name: '“大规模学校：学生数达到”的设置记录' }));
  expect(await screen.findByText('区教督办〔2026〕3号')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^撤\s*销$/ }));
  await user.type(await screen.findByLabelText('撤销原因'), '暂缓');
  await user.click(screen.getAllByRole('button', { name: /^撤\s*销$/ }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ version: 0, reason: '暂缓' }]));
});

test('what cannot be loaded says so', async () => {
  refuse('get', '/api/settings', { status: 500, code: 'internal', title: '系统出错' } as never);
  await show(<SettingsPage />);
  expect(await screen.findByRole('button', { name: /重\s*试/ })).toBeInTheDocument();
});
