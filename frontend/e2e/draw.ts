import { expect, type Page, test } from '@playwright/test';
import { button, choose, expectAccessible, menu } from './page';
import type { Cast } from './people';

const title = '食品安全双随机督导';

/** Everything but the schools that two inspectors cannot serve is settled by the product; these the office leaves out. */
async function leaveOut(page: Page, names: string[], reason: string) {
  for (const name of names) {
    await page.getByRole('checkbox', { name: `${name}参加抽取`, exact: true }).uncheck();
    await page.getByLabel(`${name}不参加的原因`, { exact: true }).fill(reason);
  }
}

export function draw(cast: Cast) {
  test('the office announces a draw: the hash of a secret is public before there is a pool', async () => {
    const page = await cast.page('office');
    await menu(page, '随机抽取');
    await button(page, '公布抽取').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('抽取事项').fill(title);
    await drawer.getByLabel('抽取数量').fill('2');
    await drawer.getByLabel('公开数据').fill('福彩双色球开奖号码');
    await choose(drawer, '学校类型', '幼儿园');
    await drawer.getByRole('combobox', { name: '学校类型' }).press('Escape');
    await expectAccessible(page);
    await button(drawer, '公布').click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('code.hash')).toHaveText(/^[0-9a-f]{64}$/);
    await expectAccessible(page);
  });

  test('a pool that leaves a school without two inspectors is refused with its name', async () => {
    await cast.expects('office', /^409 POST \/api\/draws\/[^/]+\/pool$/);
    const page = await cast.page('office');
    await expect(page.getByText('责任学校：王秀英').first()).toBeVisible();
    await button(page, '冻结名单').click();
    await expect(page.getByRole('alert')).toContainText('只剩1名督学，不足2名');
    await expectAccessible(page);
  });

  test('with these left out for a stated reason the pool is frozen', async () => {
    const page = await cast.page('office');
    const short = page.getByRole('row').filter({ hasText: '责任学校：王秀英' }).getByRole('checkbox');
    const names = await short.evaluateAll((boxes) =>
      boxes.map((box) => (box.getAttribute('aria-label') ?? '').replace(/参加抽取$/, '')),
    );
    expect(names.length).toBeGreaterThan(0);
    await leaveOut(page, names, '可派督学不足两名');
    await button(page, '冻结名单').click();
    await expect(page.getByText('待抽取', { exact: true })).toBeVisible();
    await expect(page.locator('code.hash')).toHaveCount(2);
  });

  test('it draws, and the sheet carries the code', async () => {
    const page = await cast.page('office');
    await expect(button(page, '现在抽取')).toBeDisabled();
    await page.getByLabel('福彩双色球开奖号码：').fill('03 08 11 20 25 33 05');
    await expectAccessible(page);
    await button(page, '现在抽取').click();
    const result = page.getByRole('region', { name: '抽取结果' });
    await expect(result.getByRole('listitem')).toHaveCount(2);
    await expect(result.getByText('CY2026001')).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('link', { name: '结果单' }).click();
    await expect(page.getByRole('region', { name: '结果单' })).toContainText('李建国（CY2026002）');
    await expectAccessible(page);
    await page.goBack();
  });

  test('anybody verifies it in their own browser, and reads nobody’s name', async ({ browser }) => {
    const page = await cast.page('office');
    const address = await page.getByRole('link', { name: /\/p\/d\// }).getAttribute('href');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
    const stranger = await context.newPage();
    await stranger.goto(address ?? '');
    await expect(stranger.getByText('验证通过')).toBeVisible();
    await expect(stranger.locator('.checks .fits')).toHaveCount(5);
    await expect(stranger.locator('.picked')).toContainText('CY2026001');
    await stranger.locator('summary').click();
    await expectAccessible(stranger);
    await expect(stranger.locator('body')).not.toContainText('王秀英');
    await stranger.getByRole('button', { name: 'English' }).click();
    await expect(stranger.getByText('Verified: your browser computed the draw again')).toBeVisible();

    // A server that lies is found out by the reader's own browser.
    await stranger.route('**/api/public/draws/*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('"standing":"IN"', '"standing":"OUT"'),
      });
    });
    await stranger.reload();
    await expect(stranger.getByText('Not verified')).toBeVisible();
    await stranger.unrouteAll();
    await stranger.goto(`${new URL(page.url()).origin}/p/d/0000000000000000`);
    await expect(stranger.getByRole('heading', { name: 'This draw was not found' })).toBeVisible();
    await context.close();
  });
}
