import { type Browser, expect, type Page, test } from '@playwright/test';
import { button, choose, expectAccessible, fillDrawer, menu } from './page';
import { signIn } from './people';

const account = `he.chunmei${Date.now().toString(36).replace(/\d/g, 'x')}`;
const name = '何春梅';

async function desk(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, who);
  return page;
}

test('an account: opened with a secret shown once, used, given a post, disabled', async ({ browser }) => {
  const office = await desk(browser, 'chenhua');
  await menu(office, '人员与权限');
  await button(office, '开通账号').first().click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('姓名').fill(name);
  await drawer.getByLabel('登录账号').fill(account);
  await button(drawer, '开通账号').click();
  const secret = (await office.locator('.slip code').textContent()) ?? '';
  expect(secret).toMatch(/^([A-Z][a-z][2-9][a-z]-?){4}$/);
  await expectAccessible(office);
  await office.getByRole('button', { name: '已交接，关闭' }).click();
  await expect(office.getByText(secret)).toHaveCount(0);

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const newcomer = await phone.newPage();
  await newcomer.goto('/login?returnTo=/');
  await newcomer.locator('input[name=username]').fill(account);
  await newcomer.locator('input[name=password]').fill(secret);
  await newcomer.getByRole('button', { name: '登录' }).click();
  await newcomer.locator('input[name=password-new]').fill('Jiaoyuju@2026');
  await newcomer.locator('input[name=password-confirm]').fill('Jiaoyuju@2026');
  await newcomer.locator('[type=submit]').first().click();
  await newcomer.locator('input[name=password-new]').fill('Shan4!lin-Qingfeng');
  await newcomer.locator('input[name=password-confirm]').fill('Shan4!lin-Qingfeng');
  await newcomer.locator('[type=submit]').first().click();
  await expect(newcomer.getByText('您的账户还没有分配岗位')).toBeVisible();

  await office.getByRole('link', { name: '岗位', exact: true }).click();
  await fillDrawer(office, button(office, '安排岗位').first(), async (form) => {
    await form.getByLabel('姓名').fill(name);
    await form.getByLabel('登录账号').fill(account);
    await choose(form, '身份', '督导室');
  });
  await newcomer.reload();
  await expect(newcomer.getByRole('navigation').first()).toBeVisible();

  await office.getByRole('link', { name: '账号', exact: true }).click();
  const there = office.getByRole('row').filter({ hasText: account });
  await button(there, '登录设备').click();
  const devices = office.getByRole('dialog').filter({ hasText: `${name} 的登录设备` });
  await expectAccessible(office);
  await devices.getByRole('button', { name: /^让这台设备退出/ }).click();
  await expect(office.getByText(`让 ${name} 的这台设备退出？`)).toBeVisible();
  await button(office.getByRole('tooltip'), '退出').click();
  await expect(devices.getByText('现在没有登录的设备')).toBeVisible();
  await devices.getByRole('button', { name: '关闭' }).click();
  await newcomer.reload();
  await expect(newcomer.getByRole('heading', { name: '请登录' })).toBeVisible();

  await office.getByRole('link', { name: '账号', exact: true }).click();
  const row = office.getByRole('row').filter({ hasText: account });
  await expect(row).toContainText('使用中');
  await button(row, '停用').click();
  await button(office.getByRole('dialog'), '停用').click();
  await expect(row).toContainText('已停用');
  await newcomer.reload();
  await expect(newcomer.getByRole('heading', { name: '请登录' })).toBeVisible();
});

test('the administrators find their own work and nothing of the business', async ({ browser }) => {
  const refused: string[] = [];
  for (const who of ['anquan', 'xitong', 'shenji']) {
    const page = await desk(browser, who);
    page.on('response', (answer) => {
      if (answer.status() === 403) refused.push(`${who}: ${answer.url()}`);
    });
    await page.goto('/');
    await expect(page.getByRole('link', { name: /人员与账号/ })).toBeVisible();
    await expect(page.getByText('逾期整改')).toHaveCount(0);
    await menu(page, '人员与权限');
    await expect(page.getByRole('row').filter({ hasText: 'chenhua' })).toBeVisible();
    await expectAccessible(page);
  }
  expect(refused).toEqual([]);
});
