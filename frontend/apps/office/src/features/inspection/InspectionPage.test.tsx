import { screen } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { inspection, inspectionEdition } from '../../testing/samples';
import { ComparePage } from './ComparePage';
import { InspectionPage } from './InspectionPage';

officeDesk();

const editions = [
  inspectionEdition({ number: 2 }, { remarks: '上午到校' }),
  inspectionEdition({ number: 1 }, { remarks: '下午到校' }),
];

function given(over: Parameters<typeof inspection>[0] = {}) {
  answer('get', '/api/inspections/{id}', inspection({ remarks: '上午到校', edition: 2, ...over }));
  answer('get', '/api/inspections/{id}/editions', { items: editions });
  answer('get', '/api/findings', { items: [] });
}

test('buttons come from the actions of the server only, and the feedback stands in the form', async () => {
  given({ actions: ['ARCHIVE'], feedback: { words: '台账要更新', heardBy: '赵校长', at: '11:10' } });
  await show(<InspectionPage id="i1" />);
  expect(await screen.findByRole('button', { name: '归档' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '退回' })).toBeNull();
  expect(screen.getByText('11:10 向赵校长反馈：台账要更新')).toBeInTheDocument();
});

test('a record that was sent back says why', async () => {
  given({ state: 'RETURNED', flaw: 'UNCLEAR', returnNote: '请写明时间', actions: [] });
  await show(<InspectionPage id="i1" />);
  const reason = await screen.findByText(/请写明时间/);
  expect(reason.closest('blockquote')).toHaveTextContent('表述不清楚 请写明时间');
});

test('an earlier edition is shown as it was submitted', async () => {
  given();
  await show(<InspectionPage id="i1" edition={1} />);
  expect(await screen.findByText('第 1 版（提交时原样）')).toBeInTheDocument();
  expect(screen.getByText('下午到校')).toBeInTheDocument();
  expect(screen.queryByText('上午到校')).toBeNull();
});

test('the last two editions are compared unless others are chosen', async () => {
  given();
  await show(<ComparePage id="i1" search={{}} onSearch={() => undefined} />);
  const line = await screen.findByRole('row', { name: /备注/ });
  expect(line).toHaveTextContent('备注下午到校上午到校');
  expect(screen.queryByRole('row', { name: /督导事项/ })).toBeNull();
});
