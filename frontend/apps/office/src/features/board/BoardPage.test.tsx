import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { BoardPage } from './BoardPage';

officeDesk();

const school = (schoolId: string, name: string, inspectorId?: string): Schemas['BoardSchool'] => ({
  schoolId,
  code: schoolId,
  name,
  kind: 'PRIMARY',
  large: schoolId === 's3',
  rotationDue: schoolId === 's1',
  inspectorId,
});
const inspector = (inspectorId: string, name: string): Schemas['BoardInspector'] => ({
  inspectorId,
  number: inspectorId,
  name,
  kind: 'PART_TIME',
  takesSchools: true,
  districtIds: [],
});
const present: Schemas['BoardView'] = {
  day: '2026-11-22',
  limit: 2,
  schools: [school('s1', '宝华街小学', 'i1'), school('s2', '官扎营小学', 'i1'), school('s3', '锦绣学校')],
  inspectors: [inspector('i1', '李建国'), inspector('i2', '王秀英')],
  districts: [],
  bars: [{ inspectorId: 'i2', schoolId: 's2', ground: 'FORMER_POST' }],
};
const draft: Schemas['DraftView'] = {
  id: 'd1',
  version: 3,
  title: '下学期调整',
  effectiveOn: '2026-11-22',
  origin: 'MANUAL',
  state: 'DRAFT',
  moves: [{ schoolId: 's1', schoolName: '宝华街小学', fromId: 'i1', toId: 'i2', causes: [] }],
  createdName: '周敏',
  createdAt: '2026-11-22T01:00:00Z',
  actions: ['CHANGE', 'SUBMIT', 'DISCARD'],
};

beforeEach(() => answer('get', '/api/assignment-board', present));

type User = Awaited<ReturnType<typeof show>>['user'];
async function moveTo(user: User, name: string, target: RegExp) {
  await user.click(await screen.findByRole('button', { name: `移给… ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: target }));
}
const lane = (name: string) => screen.findByRole('region', { name });
const open = (search = {}) => show(<BoardPage search={search} onSearch={() => undefined} />);

test('a school beyond the usual number shows the reason that was given', async () => {
  const schools = present.schools.map((one) =>
    one.schoolId === 's2' ? { ...one, reason: '两校相邻' } : one,
  );
  answer('get', '/api/assignment-board', { ...present, schools });
  await open();
  expect(await lane('李建国')).toHaveTextContent('官扎营小学小学超出理由：两校相邻');
});

test('O6 a move without dragging changes load, word and tray, and can be undone', async () => {
  const { user } = await open();
  expect(await lane('李建国')).toHaveTextContent('2 / 2已满');
  await moveTo(user, '锦绣学校', /李建国/);
  expect(await lane('李建国')).toHaveTextContent('3 / 2超出');
  expect(await lane('拟作的调整')).toHaveTextContent('锦绣学校：未分配 → 李建国');
  expect(await lane('拟作的调整')).toHaveTextContent('超出人数 0 → 1');
  await user.click(screen.getByRole('button', { name: '撤销上一步' }));
  expect(await lane('李建国')).toHaveTextContent('2 / 2已满');
});

test('a recused inspector says so in the menu before anything is moved, and cannot be chosen', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: '移给… 官扎营小学' }));
  const barred = await screen.findByRole('menuitem', { name: /王秀英.*应当回避：曾在该校任职/ });
  expect(barred).toHaveAttribute('aria-disabled', 'true');
});

test('ticked schools go together to the inspector chosen', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('checkbox', { name: '选择 宝华街小学' }));
  await user.click(screen.getByRole('checkbox', { name: '选择 锦绣学校' }));
  await user.click(screen.getByRole('combobox', { name: '移给哪位督学' }));
  await user.click(await screen.findByText(/王秀英/, { selector: '.ant-select-item-option-content' }));
  expect(await lane('王秀英')).toHaveTextContent('2 / 2已满');
});

test('too many ask for a reason in place, and the draft is saved with it', async () => {
  const sent: unknown[] = [];
  answer('post', '/api/assignment-drafts', async (request) => {
    sent.push(await request.json());
    return draft;
  });
  const { user } = await open();
  await moveTo(user, '锦绣学校', /李建国/);
  await user.type(await screen.findByRole('textbox', { name: '理由 李建国' }), '两校相邻');
  await user.click(screen.getByRole('button', { name: '存为草案' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        title: '责任督学调整（2026-11-22）',
        effectiveOn: '2026-11-22',
        moves: [{ schoolId: 's3', inspectorId: 'i1', reason: '两校相邻' }],
      },
    ]),
  );
});

test('a draft is laid out on the board and saved under its version', async () => {
  answer('get', '/api/assignment-drafts/{id}', draft);
  const sent: unknown[] = [];
  answer('put', '/api/assignment-drafts/{id}', async (request) => {
    sent.push(await request.json());
    return draft;
  });
  const { user } = await open({ draft: 'd1' });
  expect(await lane('拟作的调整')).toHaveTextContent('宝华街小学：李建国 → 王秀英');
  await moveTo(user, '官扎营小学', /未分配/);
  await user.click(screen.getByRole('button', { name: '存为草案' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        version: 3,
        title: '下学期调整',
        effectiveOn: '2026-11-22',
        moves: [{ schoolId: 's1', inspectorId: 'i2' }, { schoolId: 's2' }],
      },
    ]),
  );
});

test('a refusal stands at the button and nothing is lost', async () => {
  refuse('post', '/api/assignment-drafts', { status: 404, code: 'not-found', title: '没有找到' });
  const { user } = await open();
  await moveTo(user, '锦绣学校', /王秀英/);
  await user.click(screen.getByRole('button', { name: '存为草案' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('没有找到');
  expect(await lane('王秀英')).toHaveTextContent('锦绣学校');
});

test('large schools, empty lanes and long terms are marked', async () => {
  await open();
  expect(await lane('未分配')).toHaveTextContent('规模较大');
  expect(await lane('王秀英')).toHaveTextContent('名下还没有学校');
  expect(within(await lane('李建国')).getAllByText('宜轮换')).toHaveLength(1);
});

test('without inspectors the board says where to begin', async () => {
  answer('get', '/api/assignment-board', { ...present, inspectors: [] });
  await open();
  expect(await screen.findByText('名册中还没有在任督学')).toBeInTheDocument();
});
