import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { InspectorsPage } from './InspectorsPage';

officeDesk();

const li: Schemas['InspectorRow'] = {
  id: 'i1',
  number: 'DX001',
  name: '李建国',
  kind: 'FULL_TIME',
  state: 'IN_OFFICE',
};
const nothing = () => undefined;

beforeEach(() => {
  answer('get', '/api/inspectors', {
    items: [li, { ...li, id: 'i2', number: 'DX002', name: '王秀英', state: 'LEFT' }],
  });
  answer('get', '/api/caseloads', {
    items: [
      {
        inspectorId: 'i1',
        number: 'DX001',
        name: '李建国',
        kind: 'FULL_TIME',
        count: 6,
        limit: 5,
        level: 'OVER',
        schools: [],
        advice: [],
      },
    ],
  });
});

test('O5 beside every inspector stands the load in number and word', async () => {
  await show(<InspectorsPage search={{}} onSearch={nothing} />);
  const row = (await screen.findByText('李建国')).closest('tr') as HTMLElement;
  expect(await within(row).findByText('6 / 5')).toBeInTheDocument();
  expect(within(row).getByText('超出')).toBeInTheDocument();
  expect(within(row).getByText('专职')).toBeInTheDocument();
});

test('who has left cannot be changed any more', async () => {
  await show(<InspectorsPage search={{}} onSearch={nothing} />);
  const left = (await screen.findByText('王秀英')).closest('tr') as HTMLElement;
  expect(within(left).getByText('已离任')).toBeInTheDocument();
  expect(within(left).queryByRole('button')).toBeNull();
});

test('departure names its effect and sends the version of the newest view', async () => {
  answer('get', '/api/inspectors/{id}', { ...li, version: 9, actions: ['CHANGE', 'LEAVE'] });
  const sent: unknown[] = [];
  answer('post', '/api/inspectors/{id}/departure', async (request) => {
    sent.push(await request.json());
    return { ...li, state: 'LEFT', version: 10, actions: [] };
  });
  const { user } = await show(<InspectorsPage search={{}} onSearch={nothing} />);
  await user.click(await screen.findByRole('button', { name: '离任' }));
  const effect = await screen.findByText(/回到“未分配”/);
  const drawer = effect.closest('[role=dialog]') as HTMLElement;
  expect(within(drawer).getByText('办理离任：李建国')).toBeInTheDocument();
  await user.click(within(drawer).getByRole('button', { name: '离任' }));
  await waitFor(() => expect(sent).toEqual([{ version: 9, on: '2026-11-22' }]));
});
