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

/** Saved and submitted by one, approved by another, who looks at the drawer for sending back on the way. */
async function approved(cast: Cast, page: Page) {
  await button(page, '存为草案').click();
  await expect(page.getByText('没有冲突，可以执行')).toBeVisible();
  await button(page, '提交审批').click();
  await expect(page.getByText('等待另一位工作人员审批')).toBeVisible();
  const colleague = await cast.page('colleague');
  await colleague.goto(page.url());
  await button(colleague, '退回修改').click();
  await expect(colleague.getByRole('dialog')).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await button(colleague, '批准并生效').click();
  await expect(colleague.getByText('已批准')).toBeVisible();
  await page.reload();
}

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
      await expect(page.getByRole('table', { name: '学校', exact: true }).locator('tbody tr')).toHaveCount(
        schools.length,
      );
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

  test('on the board five schools go to one inspector: 5 / 5, once a colleague has approved', async () => {
    const page = await cast.page('office');
    await menu(page, '责任分配');
    for (const school of mine) {
      await page.getByRole('checkbox', { name: `选择 ${school}`, exact: true }).check();
    }
    await choose(page, '移给哪位督学', '王秀英');
    await expect(lane(page, '王秀英')).toContainText('5 / 5');
    await expect(lane(page, '拟作的调整')).toContainText('5 处调整');
    await expectAccessible(page);
    await approved(cast, page);
    await menu(page, '责任分配');
    await expect(lane(page, '王秀英')).toContainText('5 / 5');
    await expect(card(page, '王秀英', '实验幼儿园')).toBeVisible();
  });

  test('a sixth school, dragged by mouse, needs a reason (C1-06) and is allowed with one', async () => {
    await cast.expects('office', /^409 POST \/api\/assignment-drafts\/[^/]+\/submission$/);
    const page = await cast.page('office');
    await drag(page, sixth, '王秀英');
    await expect(lane(page, '王秀英')).toContainText('6 / 5');
    await expect(lane(page, '拟作的调整')).toContainText('约定 5 所，请说明理由');
    await button(page, '存为草案').click();
    await expect(lane(page, '不能执行之处')).toContainText('C1-06');
    await button(page, '提交审批').click();
    await expect(page.getByRole('alert')).toContainText('请填写理由');
    await page.getByRole('link', { name: '在看板上修改' }).click();
    await page.getByRole('textbox', { name: '理由 王秀英' }).fill('两园相邻，本学期由其一并负责。');
    await approved(cast, page);
    await expect(page.getByText('两园相邻，本学期由其一并负责。')).toBeVisible();
    await menu(page, '责任分配');
    await expect(lane(page, '王秀英')).toContainText('6 / 5');
  });

  test('the board works by keyboard alone, and every step can be undone', async () => {
    const page = await cast.page('office');
    const free = lane(page, '未分配');
    const before = await free.getByRole('listitem').count();
    const grip = free.getByRole('button', { name: /^拖动/ }).first();
    const school = ((await grip.getAttribute('aria-label')) ?? '').replace(/^拖动 /, '');
    await grip.focus();
    await page.keyboard.press('Space');
    await expect(page.locator('.board-card.carried')).toBeVisible();
    const target = page.locator('.lanes .lane.target');
    for (let i = 0; i < 20 && (await target.count()) === 0; i++) await page.keyboard.press('ArrowRight');
    await expect(target).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(free.getByRole('listitem')).toHaveCount(before - 1);
    await expect(lane(page, '拟作的调整')).toContainText(school);
    await button(page, '撤销上一步').press('Enter');
    await expect(free.getByRole('listitem')).toHaveCount(before);

    await free.getByRole('button', { name: `移给… ${school}`, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: /李建国/ }).press('Enter');
    await expect(lane(page, '李建国')).toContainText('1 / 5');
    await button(page, '撤销上一步').press('Enter');
    await expect(lane(page, '李建国')).toContainText('0 / 5');
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
