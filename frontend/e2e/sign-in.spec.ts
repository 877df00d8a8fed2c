import { expect, test } from '@playwright/test';

test('the office signs in at Keycloak, in Chinese, and comes back to the page it wanted', async ({
  page,
}) => {
  await page.goto('/login?returnTo=/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByLabel('用户名').fill('chenhua');
  await page.locator('input[name=password]').fill('Dudao@2026');
  await page.getByRole('button', { name: '登录' }).click();

  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
  const me = await page.request.get('/api/me');
  expect(me.status()).toBe(200);
  expect(await me.json()).toMatchObject({ account: 'chenhua', role: 'OFFICE' });
});

test('a wrong password says so in Chinese and lets nobody in', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('用户名').fill('lijianguo');
  await page.locator('input[name=password]').fill('Wrong@2026');
  await page.getByRole('button', { name: '登录' }).click();

  await expect(page.getByText('无效的用户名或密码')).toBeVisible();
  expect((await page.request.get('/api/me')).status()).toBe(401);
});
