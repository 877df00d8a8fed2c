import { expect, type Page, test } from '@playwright/test';

/** Everything a script of the page could read: storage, databases, cookies and the page itself. */
const readable = (page: Page) =>
  page.evaluate(async () => {
    const read = (store: IDBObjectStore) =>
      new Promise<unknown>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => resolve(all.result);
      });
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve) => {
        const database = indexedDB.open(name);
        database.onsuccess = () => resolve(database.result);
      });
    const kept: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await open(name ?? '');
      for (const store of database.objectStoreNames) {
        kept.push(await read(database.transaction(store).objectStore(store)));
      }
      database.close();
    }
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      kept,
      document.cookie,
      document.documentElement.outerHTML,
    ]);
  });

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

test('the browser holds no token, and scripts cannot read what it holds instead', async ({ page }) => {
  await page.goto('/login?returnTo=/sessions');
  await page.getByLabel('用户名').fill('zhaomin');
  await page.locator('input[name=password]').fill('Dudao@2026');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { name: '我的登录' })).toBeVisible();
  await expect(page.getByText('当前设备')).toBeVisible();

  const cookies = await page.context().cookies(page.url());
  const session = cookies.find(({ name }) => name === 'dudao');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  for (const { value } of cookies) expect(value).not.toContain('eyJ');
  for (const path of ['/sessions', '/m/me']) {
    await page.goto(path);
    const found = await readable(page);
    expect(found).not.toContain('eyJ');
    expect(found).not.toContain(session?.value);
  }
});
