import type { Schemas } from '@shared/client';
import { screen, within } from '@testing-library/react';
import { answer, refuse } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { ComparePage } from './ComparePage';

officeDesk();

const one = '019a0000-0000-7000-8000-000000000001';
const two = '019a0000-0000-7000-8000-000000000002';

const view = (id: string, over: Partial<Schemas['SchoolView']>): Schemas['SchoolView'] => ({
  id,
  regionId: 7,
  version: 0,
  code: id.slice(-1),
  name: '第一实验小学',
  kind: 'PRIMARY',
  ownership: 'PUBLIC',
  large: false,
  state: 'OPEN',
  actions: [],
  ...over,
});

test('O3 schools stand beside each other and what differs is marked', async () => {
  answer('get', '/api/schools/{id}', (request) =>
    request.url.endsWith(one)
      ? view(one, { enrolment: 900 })
      : view(two, { name: '第二实验小学', enrolment: 2600 }),
  );
  answer('get', '/api/assignments', { items: [] });
  answer('get', '/api/findings', { items: [] });
  answer('get', '/api/rectifications', { items: [] });
  await show(<ComparePage ids={[one, two]} />);
  const pupils = (await screen.findByRole('rowheader', { name: /在校生数/ })).closest('tr') as HTMLElement;
  expect(within(pupils).getByText('900')).toBeInTheDocument();
  expect(within(pupils).getByText('2,600')).toBeInTheDocument();
  expect(within(pupils).getByText('不同')).toBeInTheDocument();
  const kind = screen.getByRole('rowheader', { name: /办学类型/ });
  expect(within(kind).queryByText('不同')).toBeNull();
});

test('nothing chosen says how to choose', async () => {
  await show(<ComparePage ids={[]} />);
  expect(await screen.findByText('还没有选择要比较的学校')).toBeInTheDocument();
});

test('a failure says so', async () => {
  refuse('get', '/api/schools/{id}', { status: 500, title: '服务器出现内部错误', traceId: '8f3a77' });
  answer('get', '/api/assignments', { items: [] });
  answer('get', '/api/findings', { items: [] });
  answer('get', '/api/rectifications', { items: [] });
  await show(<ComparePage ids={[one, two]} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('8f3a77');
});
