import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { inspection, inspectionRow } from '../../testing/samples';
import { ReviewPage } from './ReviewPage';

officeDesk();

const second = { id: 'i2', schoolName: '向阳中学' };

function given() {
  answer('get', '/api/inspections', {
    items: [inspectionRow(), inspectionRow(second), inspectionRow({ id: 'i3', actions: ['CORRECT'] })],
  });
  answer('get', '/api/findings', { items: [] });
  answer('get', '/api/inspections/{id}', (request) =>
    inspection(new URL(request.url).pathname.endsWith('i2') ? second : {}),
  );
}

test('what waits stands beside the record; J and K go through it', async () => {
  given();
  const { user } = await show(<ReviewPage />);
  const queue = await screen.findByRole('navigation', { name: '督导记录审核' });
  expect(within(queue).getByText('等待审核 2 份')).toBeInTheDocument();
  const row = (name: string) => within(queue).getByRole('button', { name: new RegExp(name) });
  expect(row('第一实验小学')).toHaveAttribute('aria-current', 'true');
  await user.keyboard('j');
  await waitFor(() => expect(row('向阳中学')).toHaveAttribute('aria-current', 'true'));
  await user.keyboard('k');
  await waitFor(() => expect(row('第一实验小学')).toHaveAttribute('aria-current', 'true'));
  await user.click(within(queue).getByRole('checkbox'));
  await user.keyboard('j');
  expect(row('第一实验小学')).toHaveAttribute('aria-current', 'true');
});

test('a record is sent back with a reason, and the next one comes', async () => {
  given();
  const sent: unknown[] = [];
  answer('post', '/api/inspections/{id}/return', async (request) => {
    sent.push(await request.json());
    return inspection({ state: 'RETURNED', actions: [] });
  });
  const { user } = await show(<ReviewPage />);
  await screen.findByRole('button', { name: '通过' });
  await user.keyboard('2');
  const drawer = await screen.findByRole('dialog');
  await user.click(within(drawer).getByRole('button', { name: '退回' }));
  expect(await within(drawer).findByText('请先改正 2 处内容')).toBeInTheDocument();
  await user.click(within(drawer).getByRole('combobox'));
  await user.click(await screen.findByTitle('表述不清楚'));
  await user.type(within(drawer).getByLabelText('请督学更正的内容'), '请写明时间');
  await user.click(within(drawer).getByRole('button', { name: '退回' }));
  await waitFor(() => expect(sent).toEqual([{ version: 1, flaw: 'UNCLEAR', note: '请写明时间' }]));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /向阳中学/ })).toHaveAttribute('aria-current', 'true'),
  );
});

test('nothing waits', async () => {
  answer('get', '/api/inspections', { items: [] });
  await show(<ReviewPage />);
  expect(await screen.findByText('待审记录已清空')).toBeInTheDocument();
});
