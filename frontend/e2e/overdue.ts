import { expect, type Page, test } from '@playwright/test';
import { makeLate, ring, stored } from './database';
import { json, menu } from './page';
import type { Cast, Who } from './people';
import { ordered } from './rectification';
import { findOneMore, kitchen } from './visit';

const readers = ['school', 'inspector', 'office'] as const satisfies readonly Who[];
const home = { school: '/', inspector: '/m/', office: '/', otherSchool: '/' };

interface Message {
  kind: string;
  subjectId: string;
  words: string;
}

const toldOfLateness = async (page: Page, id: string) =>
  (await json<{ items: Message[] }>(page, '/api/notifications?limit=200')).items.filter(
    (one) => one.kind === 'RECTIFICATION_OVERDUE' && one.subjectId === id,
  );

const unread = async (page: Page) =>
  (await json<{ unread: number }>(page, '/api/notifications/count')).unread;

export function overdue(cast: Cast) {
  let id: string;
  const before = new Map<Who, number>();

  test('a second problem runs late: school, inspector and office see it marked at once', async () => {
    const inspector = await cast.page('inspector');
    await findOneMore(inspector);
    ({ id } = await ordered(inspector, kitchen));
    for (const who of readers) before.set(who, await unread(await cast.page(who)));
    await makeLate(id);
    const kept = await stored(id);

    await inspector.goto('/m/');
    const late = inspector.getByRole('region', { name: '已逾期' }).getByRole('link', { name: kitchen });
    await expect(late).toContainText(/逾期 \d+ 个工作日/);
    const school = await cast.page('school');
    await school.goto('/');
    await expect(school.getByRole('listitem').filter({ hasText: kitchen })).toContainText(
      /逾期 \d+ 个工作日/,
    );
    const office = await cast.page('office');
    await menu(office, '整改');
    const row = office.getByRole('row').filter({ hasText: kitchen });
    await expect(row).toContainText(/逾期 \d+ 个工作日/);
    await office.getByRole('checkbox', { name: '只看逾期' }).check();
    await expect(office.locator('table.data tbody tr')).toHaveCount(1);

    expect(await stored(id), 'looking changes nothing').toEqual(kept);
  });

  test('within a sweep each of the three is told once, and the bell counts it', async () => {
    test.slow();
    await ring(id);
    await expect.poll(async () => (await stored(id)).timers, { timeout: 60_000, intervals: [1_000] }).toBe(0);
    for (const who of readers) {
      const page = await cast.page(who);
      expect(await toldOfLateness(page, id), who).toHaveLength(1);
      const now = (before.get(who) ?? 0) + 1;
      expect(await unread(page), who).toBe(now);
      await page.goto(home[who]);
      await expect(page.getByRole('link', { name: `消息，${now} 条未读` })).toBeVisible();
    }
  });

  test('the office reads the message, which leads to the matter, and the bell counts it no more', async () => {
    const page = await cast.page('office');
    const [message] = await toldOfLateness(page, id);
    const others = before.get('office') ?? 0;
    await page.getByRole('link', { name: `消息，${others + 1} 条未读` }).click();
    await page.getByRole('link', { name: message?.words }).click();
    await expect(page).toHaveURL(`/rectifications/${id}`);
    await expect(page.getByText(kitchen)).toBeVisible();
    await expect(page.getByRole('link', { name: `消息，${others} 条未读` })).toBeVisible();
  });
}
