import { expect, type Page, test } from '@playwright/test';
import { button } from './page';
import type { Cast } from './people';

async function expectSignedOut(page: Page) {
  await expect.poll(async () => (await page.request.get('/api/me')).status()).toBe(401);
  await page.getByRole('link', { name: /^登\s*录$/ }).click();
  await expect(page.locator('input[name=password]')).toBeVisible();
  await expect(page.locator('input[name=username]')).toHaveValue('');
}

export function leaving(cast: Cast) {
  test('signing out at the desk ends the session, and the sign-in page asks again', async () => {
    const page = await cast.page('office');
    await button(page, '账户 陈华').click();
    await page.getByRole('link', { name: '退出登录' }).click();
    await expectSignedOut(page);
  });

  test('so does signing out on the phone', async () => {
    const page = await cast.page('inspector');
    await page.goto('/m/me');
    await page.getByRole('button', { name: '退出登录' }).tap();
    await expectSignedOut(page);
  });
}
