import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { school } from '../../testing/samples';
import { Gaps } from './Gaps';
import { SchoolRecord } from './SchoolRecord';
import { CloseForm, RenameForm } from './SchoolSteps';

officeDesk();

const view = (actions: Schemas['SchoolView']['actions'] = ['CHANGE']): Schemas['SchoolView'] => ({
  ...school(),
  version: 4,
  regionId: 7,
  actions,
});

const record: Schemas['SchoolRecord'] = {
  events: [
    { id: 'e1', kind: 'RENAMED', happenedOn: '2026-09-01', formerName: '城东小学', name: '第一实验小学' },
  ],
  contacts: [
    {
      id: 'c1',
      version: 0,
      role: 'PRINCIPAL',
      name: '赵校长',
      rank: 'HEAD',
      rankUsual: true,
      from: '2021-08-01',
      termUntil: '2026-07-31',
      termOver: true,
      current: true,
    },
  ],
  years: [
    {
      version: 0,
      year: 2026,
      large: true,
      figures: [
        { figure: 'PUPILS', value: 2600 },
        { figure: 'TEACHERS', value: 160 },
      ],
    },
  ],
  charters: [],
};

test('O4 a school over time: contacts, figures with a chart, charter, former names', async () => {
  answer('get', '/api/schools/{id}/record', record);
  await show(<SchoolRecord school={view()} />);
  expect(await screen.findByText('赵校长')).toBeInTheDocument();
  expect(screen.getByText('任期已满')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: '各学年在校生数：2026: 2600' })).toBeInTheDocument();
  expect(screen.getByText('还没有上传章程')).toBeInTheDocument();
  expect(screen.getByText('由“城东小学”更名为“第一实验小学”')).toBeInTheDocument();
});

test('who may not change the school sees no buttons', async () => {
  answer('get', '/api/schools/{id}/record', record);
  await show(<SchoolRecord school={view([])} />);
  await screen.findByText('赵校长');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the figures of a year go up with the version they were based on', async () => {
  answer('get', '/api/schools/{id}/record', record);
  const sent: unknown[] = [];
  answer('put', '/api/schools/{id}/years/{year}', async (request) => {
    sent.push(new URL(request.url).pathname, await request.json());
    return record.years[0] as Schemas['SchoolYearView'];
  });
  const { user } = await show(<SchoolRecord school={view()} />);
  const year = (await screen.findByText('2026-2027 学年')).closest('details') as HTMLElement;
  await user.click(within(year).getByText('2026-2027 学年'));
  await user.click(within(year).getByRole('button', { name: /修\s*改/ }));
  await user.type(await screen.findByLabelText('在校女生数'), '1200');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toBe('/api/schools/s1/years/2026');
  expect(sent[1]).toMatchObject({ version: 0 });
  expect((sent[1] as { figures: unknown[] }).figures).toContainEqual({ figure: 'GIRLS', value: 1200 });
});

test('renaming sends the new name with its day and decision', async () => {
  const sent: unknown[] = [];
  answer('post', '/api/schools/{id}/renaming', async (request) => {
    sent.push(await request.json());
    return view();
  });
  const onClose = vi.fn();
  const { user } = await show(<RenameForm known={view()} onClose={onClose} />);
  await user.type(screen.getByLabelText('新校名'), '新城小学');
  await user.type(screen.getByLabelText('依据'), '12号');
  await user.click(screen.getByRole('button', { name: '更名' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toEqual([{ version: 4, name: '新城小学', on: '2026-11-22', basis: '12号' }]);
});

test('closing a school names the effect', async () => {
  await show(<CloseForm known={view()} onClose={() => undefined} />);
  expect(screen.getByText(/停办后不再安排督导/)).toBeInTheDocument();
});

test('what schools lack is counted, and each number leads to its list', async () => {
  answer('get', '/api/school-gaps', {
    schools: 92,
    gaps: [
      { gap: 'LIAISON', schools: 9 },
      { gap: 'CHARTER', schools: 0 },
    ],
  });
  const onChange = vi.fn();
  const { user } = await show(<Gaps value={undefined} onChange={onChange} />);
  await user.click(await screen.findByRole('button', { name: /督导信息员 9/ }));
  expect(onChange).toHaveBeenCalledWith('LIAISON');
  expect(screen.getByRole('button', { name: /章程 0/ })).toBeDisabled();
});
