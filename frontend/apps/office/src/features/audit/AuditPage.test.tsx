import type { Schemas } from '@shared/client';
import { screen, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { AuditPage } from './AuditPage';
import { exportAddress } from './api';

officeDesk();

const row: Schemas['AuditRow'] = {
  id: '01a0a0a0-0000-7000-8000-000000000001',
  regionId: 7,
  seq: 12,
  at: '2026-11-22T02:00:00Z',
  name: '周敏',
  account: 'zhoumin',
  role: 'OFFICE',
  address: '10.0.0.8',
  operation: 'schoolChange',
  operationWords: '修改学校',
  result: 'DONE',
  objectType: 'school',
  objectId: '01a0a0a0-0000-7000-8000-0000000000aa',
};
const view: Schemas['AuditView'] = {
  row,
  changes: [
    {
      type: 'School',
      typeWords: '学校',
      id: row.objectId ?? '',
      version: 3,
      kind: 'CHANGED',
      fields: [{ field: 'name', words: '名称', before: '第一小学', after: '第一实验小学' }],
    },
  ],
  unlisted: 0,
  text: '{}',
  hash: 'ab'.repeat(32),
};
const nothing = () => undefined;

beforeEach(() => answer('get', '/api/audit-records', { items: [row] }));

test('a line says who did what, from where and how it ended', async () => {
  await show(<AuditPage search={{}} onSearch={nothing} />);
  const line = (await screen.findByText('周敏')).closest('tr') as HTMLElement;
  expect(within(line).getByText('修改学校')).toBeInTheDocument();
  expect(within(line).getByText('10.0.0.8')).toBeInTheDocument();
  expect(within(line).getByText('已办理')).toBeInTheDocument();
});

test('a record shows before and after, and the text that was chained', async () => {
  answer('get', '/api/audit-records/{id}', view);
  await show(<AuditPage search={{ record: row.id }} onSearch={nothing} />);
  const drawer = (await screen.findByText('第一小学')).closest('[role=dialog]') as HTMLElement;
  expect(within(drawer).getByText('审计记录 12')).toBeInTheDocument();
  expect(within(drawer).getByText('第一实验小学')).toBeInTheDocument();
  expect(within(drawer).getByText(/abab/)).toBeInTheDocument();
});

test('verification names the first fault and up to where the chain can be trusted', async () => {
  answer('put', '/api/audit-verification', {
    chains: 2,
    records: 40,
    signedHeads: 3,
    lastSignedAt: '2026-11-22T01:00:00Z',
    faults: [{ regionId: 7, seq: 9, flaw: 'ALTERED', trustedSeq: 8, words: '第9条记录的内容与校验值不符。' }],
  });
  const { user } = await show(<AuditPage search={{}} onSearch={nothing} />);
  await user.click(await screen.findByRole('button', { name: /校验/ }));
  expect(await screen.findByText('发现 1 处改动')).toBeInTheDocument();
  expect(screen.getByText('第9条记录的内容与校验值不符。')).toBeInTheDocument();
  expect(screen.getByText(/到第 8 条为止/)).toBeInTheDocument();
});

test('a search that finds nothing offers to clear its filters', async () => {
  answer('get', '/api/audit-records', { items: [] });
  await show(<AuditPage search={{ account: 'nobody' }} onSearch={nothing} />);
  expect(await screen.findByRole('button', { name: /清除/ })).toBeInTheDocument();
});

test('a list that cannot be read says so', async () => {
  refuse('get', '/api/audit-records', { status: 500, title: '系统出现故障' });
  await show(<AuditPage search={{}} onSearch={nothing} />);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

test('the export takes the filters along, not the place in the list', () => {
  expect(exportAddress({ account: 'li', cursor: 'x', record: 'y' })).toBe(
    '/api/audit-record-export?account=li',
  );
});
