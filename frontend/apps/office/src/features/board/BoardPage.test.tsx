import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { BoardPage } from './BoardPage';

officeDesk();

const duty = (id: string, name: string, inspectorId?: string): Schemas['DutyRow'] => ({
  schoolId: id,
  schoolCode: id,
  schoolName: name,
  kind: 'PRIMARY',
  large: id === 's3',
  overRatio: false,
  inspectorId,
  inspectorName: inspectorId && '李建国',
});
const load = (id: string, name: string, count: number): Schemas['CaseloadRow'] => ({
  inspectorId: id,
  number: id,
  name,
  kind: 'PART_TIME',
  count,
  limit: 2,
  level: count === 2 ? 'FULL' : 'NORMAL',
  schools: [],
  advice: [],
});

beforeEach(() => {
  answer('get', '/api/districts', { items: [] });
  answer('get', '/api/caseloads', { items: [load('i1', '李建国', 2), load('i2', '王秀英', 0)] });
  answer('get', '/api/duties', {
    items: [duty('s1', '宝华街小学', 'i1'), duty('s2', '官扎营小学', 'i1'), duty('s3', '锦绣学校')],
  });
});

async function moveTo(user: Awaited<ReturnType<typeof show>>['user'], school: string, inspector: RegExp) {
  await user.click(await screen.findByRole('checkbox', { name: `选择 ${school}` }));
  await user.click(screen.getByRole('combobox', { name: '移给哪位督学' }));
  await user.click(await screen.findByText(inspector, { selector: '.ant-select-item-option-content' }));
}
const lane = (name: string) => screen.findByRole('region', { name });

test('a move without dragging changes load, word and tray, and nothing else yet', async () => {
  const { user } = await show(<BoardPage search={{}} onSearch={() => undefined} />);
  expect(await lane('李建国')).toHaveTextContent('2 / 2已满');
  await moveTo(user, '锦绣学校', /李建国/);
  expect(await lane('李建国')).toHaveTextContent('3 / 2超出');
  expect(await lane('待提交的调整')).toHaveTextContent('锦绣学校：未分配 → 李建国');
  expect(await lane('待提交的调整')).toHaveTextContent('超出人数 0 → 1');
});

test('asked for a reason, the tray takes it in place and sends the same again', async () => {
  refuse('post', '/api/assignments', {
    status: 422,
    code: 'district.reason-required',
    title: '需要说明理由',
    facts: { count: 3, limit: 2, rule: 'C1-06' },
  });
  const { user } = await show(<BoardPage search={{}} onSearch={() => undefined} />);
  await moveTo(user, '锦绣学校', /李建国/);
  await user.click(screen.getByRole('button', { name: '提交调整' }));
  const asked = await screen.findByRole('alert');
  expect(asked).toHaveTextContent('提交后负责 3 所，上限 2 所（规则 C1-06）');
  const sent: unknown[] = [];
  answer('post', '/api/assignments', async (request) => {
    sent.push(await request.json());
    return { items: [], advice: [] };
  });
  await user.type(within(asked).getByRole('textbox'), '两校相邻');
  await user.click(screen.getByRole('button', { name: '提交调整' }));
  expect(await screen.findByText('已提交，共调整 1 所学校。')).toBeInTheDocument();
  expect(sent).toEqual([{ inspectorId: 'i1', schoolIds: ['s3'], from: '2026-11-22', reason: '两校相邻' }]);
});

test('a school sent back to the unassigned ends its running assignment the day before', async () => {
  const running: Schemas['AssignmentRow'] = {
    id: 'a1',
    version: 7,
    schoolId: 's1',
    schoolName: '宝华街小学',
    inspectorId: 'i1',
    inspectorName: '李建国',
    validFrom: '2026-01-01',
    overRatio: false,
    actions: ['END'],
  };
  answer('get', '/api/assignments', { items: [running] });
  const ended: unknown[] = [];
  answer('post', '/api/assignments/{id}/end', async (request) => {
    ended.push(await request.json());
    return running;
  });
  const { user } = await show(<BoardPage search={{}} onSearch={() => undefined} />);
  await moveTo(user, '宝华街小学', /未分配/);
  await user.click(screen.getByRole('button', { name: '提交调整' }));
  await waitFor(() => expect(ended).toEqual([{ version: 7, on: '2026-11-21' }]));
});

test('large schools and empty lanes are marked', async () => {
  await show(<BoardPage search={{}} onSearch={() => undefined} />);
  expect(await lane('未分配')).toHaveTextContent('规模较大');
  expect(await lane('王秀英')).toHaveTextContent('名下还没有学校');
});

test('without inspectors the board says where to begin', async () => {
  answer('get', '/api/caseloads', { items: [] });
  await show(<BoardPage search={{}} onSearch={() => undefined} />);
  expect(await screen.findByText('名册中还没有在任督学')).toBeInTheDocument();
});
