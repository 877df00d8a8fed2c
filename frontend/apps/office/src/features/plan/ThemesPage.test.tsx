import type { Schemas } from '@shared/client';
import { screen, waitFor, within } from '@testing-library/react';
import { answer } from '../../testing/api';
import { officeDesk, show } from '../../testing/render';
import { officer } from '../../testing/samples';
import { ThemesPage } from './ThemesPage';

officeDesk();

const writer = { ...officer, permissions: [...officer.permissions, 'plan:read', 'plan:decide'] };

test('F3 a month of the themes is changed, and all twelve are sent as the division’s own', async () => {
  const months = Array.from({ length: 12 }, (_, n) => ({
    month: n + 1,
    matters: [1],
    theme: `主题${n + 1}`,
  }));
  answer('get', '/api/theme-calendars', { items: [{ audience: 'SCHOOLS', regionName: '全国', months }] });
  const sent: Schemas['ThemeCalendarWriting'][] = [];
  answer('put', '/api/theme-calendars/{audience}', async (request) => {
    sent.push((await request.json()) as Schemas['ThemeCalendarWriting']);
    return { audience: 'SCHOOLS', regionName: '天桥区', version: 0, months };
  });
  const { user } = await show(<ThemesPage />, writer);
  expect(await screen.findByText(/现用全国的主题/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '修改3月的主题' }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.clear(drawer.getByLabelText('主题'));
  await user.type(drawer.getByLabelText('主题'), '食堂');
  await user.click(drawer.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.version).toBeUndefined();
  expect(sent[0]?.months).toHaveLength(12);
  expect(sent[0]?.months[2]).toMatchObject({ month: 3, theme: '食堂', matters: [1] });
});
