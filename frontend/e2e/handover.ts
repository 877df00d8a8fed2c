import { expect, test } from '@playwright/test';
import { expectAccessible, json, menu } from './page';
import type { Cast } from './people';
import { school } from './visit';

interface Rows {
  items: { id: string; name: string }[];
}

const tomorrow = () => new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);

export function handover(cast: Cast) {
  test('another inspector from tomorrow on makes a dossier by itself, which the office sees waiting', async () => {
    const page = await cast.page('office');
    const id = async (list: string, name: string) =>
      (await json<Rows>(page, list)).items.find((row) => row.name === name)?.id;
    const assigned = await page.request.post('/api/assignments', {
      headers: { 'X-Dudao': '1' },
      data: {
        inspectorId: await id('/api/inspectors?limit=50', '李建国'),
        schoolIds: [await id('/api/schools?limit=200', school)],
        from: tomorrow(),
      },
    });
    expect(assigned.status()).toBe(201);
    await menu(page, '交接档案');
    const row = page.getByRole('row').filter({ hasText: school });
    await expect(row).toContainText('0 天');
    await expect(row.getByText('未签字')).toHaveCount(2);
    await expectAccessible(page);
  });

  test('the former inspector reads and signs it on the phone', async () => {
    const page = await cast.page('inspector');
    await page.goto('/m/');
    await page.getByRole('region', { name: '待签字的交接' }).getByRole('link', { name: school }).tap();
    await expect(page.getByText('各项期限照常计算')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '交接签字' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('补充说明').fill('食堂留样请继续关注。');
    await sheet.getByRole('button', { name: '交接签字' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(page.getByText('食堂留样请继续关注。')).toBeVisible();
  });

  test('the office sees which signature is still missing', async () => {
    const page = await cast.page('office');
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: school });
    await expect(row.getByText('未签字')).toHaveCount(1);
    await row.getByRole('link', { name: school }).click();
    await expect(page.getByText('食堂留样请继续关注。')).toBeVisible();
    await expect(page.getByText('以下内容已在第一方签字时固定。')).toBeVisible();
    await expectAccessible(page);
  });
}
