import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { CompositionPage } from './CompositionPage';
import { InspectorPage } from './InspectorPage';

officeDesk();

const file: Schemas['InspectorFileView'] = {
  id: 'i1',
  version: 3,
  number: 'DX001',
  name: '李建国',
  kind: 'PART_TIME',
  phone: '138****5678',
  idNumber: '511***********123X',
  termNumber: 2,
  state: 'IN_OFFICE',
  track: 'PROFESSIONAL',
  biography: {
    degree: 'BACHELOR',
    stages: ['PRIMARY'],
    formerWorkplaces: [{ name: '实验小学', post: '教导主任', from: '1996-09-01' }],
  },
  actions: ['CHANGE', 'LEAVE'],
};
const mayUnmask = { ...officer, permissions: [...officer.permissions, 'inspector:unmask'] };

beforeEach(() => {
  answer('get', '/api/inspectors/{id}/file', file);
  answer('get', '/api/duties', { items: [] });
  answer('get', '/api/recusals', { items: [] });
});

test('numbers are masked until somebody says what for', async () => {
  const sent: unknown[] = [];
  answer('put', '/api/inspectors/{id}/unmasking', async (request) => {
    sent.push(await request.json());
    return { phone: '13812345678', idNumber: '51190219700101123X' };
  });
  const { user } = await show(<InspectorPage id="i1" />, mayUnmask);
  expect(await screen.findByText('511***********123X')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '查看完整号码' }));
  const drawer = await screen.findByRole('dialog');
  await user.type(within(drawer).getByLabelText('用途'), '制作督学证');
  await user.click(within(drawer).getByRole('button', { name: '查看完整号码' }));
  expect(await screen.findByText('51190219700101123X')).toBeInTheDocument();
  expect(sent).toEqual([{ purpose: '制作督学证' }]);
});

test('who may not unmask is not asked', async () => {
  await show(<InspectorPage id="i1" />);
  expect(await screen.findByText('138****5678')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '查看完整号码' })).toBeNull();
});

test('the file is saved whole, the masked number as it was shown', async () => {
  const sent: unknown[] = [];
  answer('put', '/api/inspectors/{id}/file', async (request) => {
    sent.push(await request.json());
    return { ...file, version: 4 };
  });
  const { user } = await show(<InspectorPage id="i1" />);
  await user.click(await screen.findByRole('button', { name: '修改档案' }));
  const drawer = await screen.findByRole('dialog');
  await user.type(within(drawer).getByLabelText('学科'), '语文');
  await user.click(within(drawer).getByRole('button', { name: /保\s*存/ }));
  await waitFor(() =>
    expect(sent).toEqual([
      expect.objectContaining({
        version: 3,
        track: 'PROFESSIONAL',
        subject: '语文',
        idNumber: '511***********123X',
        biography: expect.objectContaining({
          stages: ['PRIMARY'],
          formerWorkplaces: [{ name: '实验小学', post: '教导主任', from: '1996-09-01' }],
        }),
      }),
    ]),
  );
});

test('the share of full-time inspectors is drawn and told', async () => {
  answer('get', '/api/inspector-composition', {
    rule: 'C2-11',
    months: [
      { month: '2026-10-01', inspectors: 3, fullTime: 1, share: 0.3333 },
      { month: '2026-11-01', inspectors: 2, fullTime: 1, share: 0.5 },
    ],
    sources: [{ source: 'PRINCIPAL', count: 2 }],
    uncovered: [],
    advice: [],
  });
  await show(<CompositionPage />);
  expect(
    await screen.findByRole('img', { name: /从 2026-10 的 33.3% 到 2026-11 的 50%/ }),
  ).toBeInTheDocument();
  expect(screen.getByText(/规则 C2-11/)).toBeInTheDocument();
  expect(screen.getByText('校长、园长')).toBeInTheDocument();
});
