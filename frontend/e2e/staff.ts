import { expect, type Page, test } from '@playwright/test';
import { button, choose, expectAccessible, figure, fillDrawer, menu } from './page';
import type { Cast } from './people';

const mine = [
  '青岛市城阳区实验幼儿园',
  '青岛市城阳区桃源居幼儿园',
  '青岛市城阳区顺德居幼儿园',
  '青岛市城阳区白沙湾幼儿园',
  '青岛市城阳区城阳街道中心幼儿园',
];
const sixth = '青岛市城阳区流亭街道中心幼儿园';
export const sixSchools = [...mine, sixth];

const lane = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, name: string, school: string) =>
  lane(page, name).getByRole('listitem').filter({ hasText: school });

const drag = (page: Page, school: string, inspector: string) =>
  page
    .getByRole('button', { name: `拖动 ${school}` })
    .dragTo(lane(page, inspector), { targetPosition: { x: 120, y: 40 }, steps: 8 });

export function staff(cast: Cast) {
  test('the office registers two inspectors', async () => {
    const page = await cast.page('office');
    await menu(page, '督学名册');
    for (const [number, name, kind] of [
      ['CY2026001', '王秀英', '专职'],
      ['CY2026002', '李建国', '兼职'],
    ] as const) {
      await fillDrawer(page, button(page, '登记督学').first(), async (drawer) => {
        await drawer.getByLabel('督学编号').fill(number);
        await drawer.getByLabel('姓名').fill(name);
        await choose(drawer, '类别', kind);
        await drawer.getByLabel('工作单位').fill('城阳区人民政府教育督导室');
      });
      const row = page.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText('0 / 5');
    }
  });

  test('it founds two districts, gives each an inspector and its schools', async () => {
    const page = await cast.page('office');
    for (const [name, inspector, schools] of [
      ['第一督学责任区', '王秀英', sixSchools],
      ['第二督学责任区', '李建国', ['青岛市城阳区夏庄街道中心幼儿园']],
    ] as const) {
      await menu(page, '责任区');
      await fillDrawer(page, button(page, '新建责任区').first(), (drawer) =>
        drawer.getByLabel('责任区名称').fill(name),
      );
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await fillDrawer(page, button(page, '调整督学'), async (drawer) => {
        await choose(drawer, '督学名单', inspector, inspector);
        await drawer.getByRole('combobox', { name: '督学名单' }).press('Escape');
        await choose(drawer, '组长', inspector, inspector);
      });
      await expect(page.getByRole('listitem').filter({ hasText: inspector })).toContainText('组长');
      await fillDrawer(page, button(page, '调整学校'), async (drawer) => {
        for (const school of schools)
          await drawer.getByRole('checkbox', { name: school, exact: true }).check();
        await expect(drawer.getByText(`已选 ${schools.length} 所`)).toBeVisible();
      });
      await expect(page.locator('table.data tbody tr')).toHaveCount(schools.length);
    }
  });

  test('it gives an inspector and two schools their accounts', async () => {
    const page = await cast.page('office');
    await menu(page, '人员与权限');
    await page.getByRole('link', { name: '岗位', exact: true }).click();
    for (const [account, name, role, label, place] of [
      ['wangxiuying', '王秀英', '责任督学', '督学', '王秀英'],
      ['school-5605', '城阳区实验幼儿园', '学校', '学校', '5605'],
      ['school-5606', '城阳区桃源居幼儿园', '学校', '学校', '5606'],
    ] as const) {
      await fillDrawer(page, button(page, '安排岗位').first(), async (drawer) => {
        await drawer.getByLabel('姓名').fill(name);
        await drawer.getByLabel('登录账号').fill(account);
        await choose(drawer, '身份', role);
        await choose(drawer, label, place, place);
      });
      await expect(page.getByRole('row').filter({ hasText: account })).toContainText(role);
    }
  });

  test('on the board five schools go to one inspector: 5 / 5', async () => {
    const page = await cast.page('office');
    await menu(page, '责任分配');
    for (const school of mine) {
      await page.getByRole('checkbox', { name: `选择 ${school}`, exact: true }).check();
    }
    await choose(page, '移给哪位督学', '王秀英');
    await expect(lane(page, '王秀英')).toContainText('5 / 5');
    await button(page, '提交调整').click();
    await expect(page.getByText('已提交，共调整 5 所学校')).toBeVisible();
    await expect(lane(page, '王秀英')).toContainText('5 / 5');
    await expect(card(page, '王秀英', '实验幼儿园')).toBeVisible();
    await expectAccessible(page);
  });

  test('a sixth school needs a reason (C1-06), is allowed with one, and stays marked', async () => {
    await cast.expects('office', /^422 POST \/api\/assignments$/);
    const page = await cast.page('office');
    await menu(page, '责任分配');
    await drag(page, sixth, '王秀英');
    await expect(lane(page, '王秀英')).toContainText('6 / 5');
    await button(page, '提交调整').click();
    const asked = page.getByRole('alert').filter({ hasText: '王秀英：请说明理由后再次提交' });
    await expect(asked).toContainText('C1-06');
    await page.reload();
    await expect(lane(page, '王秀英')).toContainText('5 / 5');

    await drag(page, sixth, '王秀英');
    await button(page, '提交调整').click();
    await asked.getByRole('textbox').fill('两园相邻，本学期由其一并负责。');
    await button(page, '提交调整').click();
    await expect(page.getByText('已提交，共调整 1 所学校')).toBeVisible();
    await expect(lane(page, '王秀英')).toContainText('6 / 5');
    await expect(card(page, '王秀英', sixth)).toContainText('超出已说明');
    await expect(card(page, '王秀英', '实验幼儿园')).not.toContainText('超出已说明');
  });

  test('the staffing page counts and names the rules C1-06 and C1-08', async () => {
    const page = await cast.page('office');
    await menu(page, '配备检查');
    await expect(figure(page, '学校')).toHaveText('92');
    await expect(figure(page, '在任督学')).toHaveText('2');
    await expect(figure(page, '平均每名督学负责')).toHaveText('46.0 所');
    await expect(figure(page, '未分配学校')).toHaveText('86');
    const advice = page.getByRole('list', { name: '提示' });
    await expect(advice.filter({ hasText: '规则 C1-06' }).first()).toContainText('92所学校至少需要');
    await expect(advice.filter({ hasText: '规则 C1-08' })).toContainText('还有86所学校没有责任督学');
    await expect(advice.filter({ hasText: '王秀英负责6所学校' })).toContainText('规则 C1-06');
    await expectAccessible(page);
  });
}
