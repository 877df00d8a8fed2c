import { type Browser, expect, type Page, test } from '@playwright/test';
import { button, expectAccessible, fillDrawer, json, menu } from './page';
import type { Cast } from './people';
import { sixSchools } from './staff';
import { school } from './visit';

// A few grey pixels: what matters here is that a picture arrives, not what it shows.
const picture = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR42mPYAAUMlDEAMKIsAYKJkUQAAAAASUVORK5CYII=',
    'base64',
  ),
};
const A3 = /\/MediaBox \[0 0 119[01](\.\d+)? 84[12](\.\d+)?\]/g;

interface Plates {
  items: { schoolName: string; standing: string; plate?: { code: string; issue: number } }[];
}

const plateOf = async (page: Page) =>
  (await json<Plates>(page, '/api/plates?limit=200')).items.find((row) => row.schoolName === school)?.plate;

/** Somebody at the gate, who is nobody to the product. */
async function scan(browser: Browser, address: string, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  await page.goto(address);
  await look(page);
  await context.close();
}

export function plate(cast: Cast) {
  test('the office says what every plate shows: its name, a photo and a public phone of the inspector', async () => {
    await cast.expects('office', /^404 GET \/api\/plate-imprint$/);
    const page = await cast.page('office');
    await menu(page, '公示牌');
    await fillDrawer(page, button(page, '牌面落款'), async (drawer) => {
      await drawer.getByLabel('督导部门名称').fill('城阳区人民政府教育督导室');
      await drawer.getByLabel('监督举报电话').fill('0532-87860001');
    });
    await menu(page, '督学名册');
    await page.getByRole('link', { name: '王秀英' }).click();
    await page.getByLabel('选择照片').setInputFiles(picture);
    await expect(page.getByRole('img', { name: '王秀英的照片' })).toBeVisible();
    await fillDrawer(page, button(page, '修改档案'), (drawer) =>
      drawer.getByLabel('公示电话').fill('0532-87861101'),
    );
    await expect(page.getByText('0532-87861101')).toBeVisible();
  });

  test('it makes six plates in one go (C4-01), and prints each on a page of its own size, 1:1', async () => {
    const page = await cast.page('office');
    await menu(page, '公示牌');
    await page.getByRole('button', { name: /^待制作/ }).click();
    await page.getByRole('searchbox', { name: '学校名称或代码' }).fill('幼儿园');
    await expect(page.locator('table.data tbody tr')).toHaveCount(13);
    for (const name of sixSchools) {
      await page.getByRole('checkbox', { name: `选择${name}`, exact: true }).check();
    }
    await button(page, '制作选中的公示牌（6）').click();
    await expect(page).toHaveURL(/standing=MAKING/);
    await expect(page.locator('table.data tbody tr')).toHaveCount(6);
    await expectAccessible(page);

    await page.getByRole('link', { name: '批量打印' }).click();
    const sheet = page.getByRole('region', { name: `${school}的公示牌` });
    await expect(sheet).toContainText('王秀英');
    await expect(sheet).toContainText('园务管理和制度执行情况');
    await expect(sheet).toContainText('0532-87860001');
    await expect(sheet.getByRole('listitem')).toHaveCount(8);
    await expectAccessible(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(A3)).toHaveLength(6);
  });

  test('whoever scans it reads the public page without signing in, and that the plate is current', async ({
    browser,
  }) => {
    const page = await cast.page('office');
    const made = await plateOf(page);
    const origin = new URL(page.url()).origin;
    await scan(browser, `${origin}/p/s/${made?.code}?v=1`, async (stranger) => {
      await expect(stranger.getByRole('heading', { level: 1, name: school })).toBeVisible();
      await expect(stranger.getByText('您扫描的公示牌是现行的。')).toBeVisible();
      await expect(stranger.getByRole('link', { name: '0532-87861101' })).toHaveAttribute(
        'href',
        'tel:053287861101',
      );
      await expect(stranger.getByRole('listitem')).toHaveCount(8);
      await expectAccessible(stranger);
      await stranger.getByRole('button', { name: 'English' }).click();
      await expect(stranger.getByText('The plate that you scanned is the current one.')).toBeVisible();
    });
    await scan(browser, `${origin}/p/s/0000000000000000`, async (stranger) => {
      await expect(stranger.getByRole('heading', { name: '没有找到这块公示牌' })).toBeVisible();
    });
  });

  test('the inspector photographs the plate at the gate and shows the credential (C4-03)', async () => {
    const page = await cast.page('inspector');
    await page.goto('/m/');
    await page.getByRole('region', { name: '我的学校' }).getByRole('link', { name: school }).tap();
    await page.getByLabel('拍挂牌照片').setInputFiles(picture);
    await expect(page.getByRole('img', { name: '挂牌照片' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/m/credential');
    await expect(page.getByText('还没有督学证编号')).toBeVisible();
    await expect(page.getByText('CY2026001')).toBeVisible();
    await expectAccessible(page);
  });

  test('the school sees its plate hanging with the photo', async () => {
    const page = await cast.page('school');
    await page.goto('/plates');
    await expect(page.locator('table.data tbody tr')).toHaveCount(1);
    await expect(page.getByRole('img', { name: `${school}的挂牌照片` })).toBeVisible();
    await expectAccessible(page);
  });

  test('another public phone lists all six for renewal by itself (C4-02), and the old plate says so', async ({
    browser,
  }) => {
    const page = await cast.page('office');
    await menu(page, '督学名册');
    await page.getByRole('link', { name: '王秀英' }).click();
    await fillDrawer(page, button(page, '修改档案'), (drawer) =>
      drawer.getByLabel('公示电话').fill('0532-87862202'),
    );
    await menu(page, '公示牌');
    await page.getByRole('button', { name: '需更换 6' }).click();
    const row = page.getByRole('row').filter({ hasText: school });
    await expect(row).toContainText('公示电话或邮箱已变动');
    await expect(row).toContainText('前更换');
    const made = await plateOf(page);
    await scan(browser, `${new URL(page.url()).origin}/p/s/${made?.code}?v=1`, async (stranger) => {
      await expect(stranger.getByText('您扫描的公示牌已经过期，请以本页内容为准。')).toBeVisible();
      await expect(stranger.getByRole('link', { name: '0532-87862202' })).toBeVisible();
    });
  });
}
