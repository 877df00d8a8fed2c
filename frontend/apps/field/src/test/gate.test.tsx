import 'fake-indexeddb/auto';
import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { openApp } from './app';
import { server } from './fakeServer';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const credential: Schemas['InspectorCredential'] = {
  inspectorId: 'inspector-1',
  name: '李建国',
  number: 'CY2026002',
  kind: 'PART_TIME',
  hasPhoto: true,
  termFrom: '2025-09-01',
  termUntil: '2028-08-31',
  issuer: '城阳区人民政府教育督导室',
  advice: [
    {
      rule: 'C4-03',
      severity: 'WARN',
      code: 'credential.no-number',
      words: '还没有督学证编号，请与督导室联系。',
      facts: {},
    },
  ],
};

const handover: Schemas['HandoverView'] = {
  id: 'h1',
  version: 0,
  schoolId: 'school-1',
  schoolName: '城阳第二实验中学',
  formerId: 'inspector-1',
  formerName: '李建国',
  nextId: 'inspector-2',
  nextName: '孙磊',
  beginsOn: '2026-11-23',
  openedOn: '2026-11-22',
  state: 'OPEN',
  content: {
    cases: [
      {
        id: 'r1',
        findingId: 'f1',
        item: 6,
        grade: 'ORDINARY',
        problem: '北门消防通道堆放杂物',
        state: 'REPORTED',
        dueOn: '2026-11-30',
        reported: '已清理',
      },
    ],
    visits: [],
  },
  actions: ['SIGN'],
};

test('C4-03 the credential shows who it is, and warns its holder of what is missing', async () => {
  server.use(http.get('*/api/credential', () => HttpResponse.json(credential)));
  openApp('/credential');
  expect(await screen.findByRole('img', { name: '李建国的照片' })).toBeVisible();
  expect(screen.getByText('CY2026002')).toBeVisible();
  expect(screen.getByText('2025年9月1日至2028年8月31日')).toBeVisible();
  expect(screen.getByText('还没有督学证编号，请与督导室联系。')).toBeVisible();
});

test('O28 the dossier is read and signed on the phone', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/handovers/:id', () => HttpResponse.json(handover)),
    http.post('*/api/handovers/:id/signature', async ({ request }) => {
      sent.push(await request.json());
      const formerSignature = { name: '李建国', at: '2026-11-22T10:00:00+08:00', note: '请盯紧食堂' };
      return HttpResponse.json({
        ...handover,
        version: 1,
        state: 'HALF_SIGNED',
        formerSignature,
        actions: [],
      });
    }),
  );
  openApp('/handovers/h1');
  expect(await screen.findByText('北门消防通道堆放杂物')).toBeVisible();
  expect(screen.getByText('学校已报送，待核查：已清理')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '交接签字' }));
  const sheet = within(screen.getByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('补充说明（可不填）'), '请盯紧食堂');
  await userEvent.click(sheet.getByRole('button', { name: '交接签字' }));
  await waitFor(() => expect(sent).toEqual([{ version: 0, note: '请盯紧食堂' }]));
  expect(await screen.findByText(/请盯紧食堂/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '交接签字' })).toBeNull();
});
