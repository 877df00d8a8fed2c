import 'fake-indexeddb/auto';
import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { closeSession } from '../features/visit/model/sessions';
import { dropDraft, findDraft, keepDraft } from '../features/visit/model/store';
import { openApp } from './app';
import { checklists, server, stored } from './fakeServer';
import { draft, me, VISIT } from './samples';

const SLOW = { timeout: 6000 };
const question = { answer: 'YES_NO' as const, options: [], phrases: [], critical: false };
const edition: Schemas['ChecklistView'] = {
  id: 'edition-1',
  version: 1,
  templateId: 'edition-1',
  edition: 1,
  state: 'PUBLISHED',
  regionId: 1,
  regionName: '青岛市城阳区',
  title: '开学检查',
  kinds: ['JUNIOR'],
  matters: [
    {
      id: 'safety',
      item: 6,
      title: '校园安全',
      items: [
        {
          ...question,
          id: 'fire',
          text: '消防通道畅通',
          critical: true,
          phrases: ['消防通道堆放杂物'],
          evidence: { evidence: 'PHOTO', occasion: 'NO', reason: '现场状况是核查的依据' },
        },
        { ...question, id: 'gate', text: '门卫值守到位' },
      ],
    },
    { id: 'food', item: 7, title: '食品卫生', items: [{ ...question, id: 'licence', text: '食堂许可有效' }] },
  ],
  changedAt: '2026-11-20T01:00:00Z',
  actions: [],
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  localStorage.clear();
  stored.clear();
  checklists.splice(0, checklists.length, edition);
  closeSession(VISIT);
  await dropDraft(VISIT);
  server.use(http.get('*/api/checklists/:id', () => HttpResponse.json(edition)));
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const visit = async () => {
  await keepDraft(draft({ editionId: edition.id }));
  return openApp(`/visits/${VISIT}`);
};
const matter = (name: string) => screen.findByRole('region', { name });

test('a matter that is all well is one tap, and the record names its item', async () => {
  await visit();
  await userEvent.click(await screen.findByRole('button', { name: '食品卫生：本节均符合' }));
  await waitFor(() => expect(stored.get(VISIT)?.answers).toEqual([{ itemId: 'food', verdict: 'YES' }]), SLOW);
  expect(stored.get(VISIT)).toMatchObject({ editionId: 'edition-1', matters: [7] });
});

test('an exception is opened, told with a phrase, and written down as a problem where it is found', async () => {
  const app = await visit();
  const safety = within(await matter('校园安全'));
  await userEvent.click(safety.getByRole('button', { name: /^校园安全\s*已答/ }));
  const [fire] = safety.getAllByRole('radio', { name: '不符合' });
  if (!fire) throw new Error('no question');
  await userEvent.click(fire);
  expect(safety.getByText(/现场状况是核查的依据/)).toBeVisible();
  await userEvent.click(safety.getByRole('button', { name: '消防通道堆放杂物' }));
  await userEvent.click(safety.getByRole('button', { name: '登记为问题' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByLabelText('问题描述')).toHaveValue('消防通道堆放杂物');
  await userEvent.click(sheet.getByRole('radio', { name: /一般问题/ }));
  await userEvent.click(sheet.getByRole('button', { name: '完成' }));
  await waitFor(() => expect(stored.get(VISIT)?.problems).toHaveLength(1), SLOW);
  const [problem] = stored.get(VISIT)?.problems ?? [];
  expect(problem).toMatchObject({ item: 6, grade: 'ORDINARY' });
  expect(stored.get(VISIT)?.answers).toEqual([
    { itemId: 'fire', verdict: 'NO', note: '消防通道堆放杂物', problemId: problem?.id },
  ]);
  expect(app.path()).toBe(`/visits/${VISIT}`);
});

test('what is missing leads back to its question', async () => {
  await keepDraft(
    draft({ editionId: edition.id, answers: [{ itemId: 'fire', verdict: 'NO' }], matters: [6] }),
  );
  openApp(`/visits/${VISIT}/check`);
  const gap = await screen.findByRole('link', { name: /消防通道畅通.*关键项/ });
  expect(screen.getByRole('button', { name: '提交' })).toBeDisabled();
  await userEvent.click(gap);
  expect(await screen.findByRole('group', { name: '门卫值守到位' })).toBeVisible();
});

test('without network the checklist of the phone serves', async () => {
  await visit();
  await matter('校园安全');
  localStorage.setItem('dudao.field.me', JSON.stringify(me));
  server.use(http.get('*/api/*', () => HttpResponse.error()));
  openApp(`/visits/${VISIT}`);
  expect(await screen.findAllByRole('region', { name: '校园安全' })).not.toHaveLength(0);
  expect(await findDraft(VISIT, me.personId)).toMatchObject({ editionId: 'edition-1' });
});
