import { expect, test } from '@playwright/test';
import { button, expectAccessible, menu } from './page';
import type { Cast } from './people';
import { school } from './visit';

export const own = '城阳区幼儿园检查清单';
export const allWell = '园务管理和制度执行情况';

/** The office makes the product's checklist its own, before the visit. */
export function checklist(cast: Cast) {
  test('the office saves the checklist for kindergartens as its own, changes it and publishes it', async () => {
    const page = await cast.page('office');
    await menu(page, '检查清单');
    await page.getByRole('link', { name: '幼儿园督导主要事项（八项）' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '另存为本单位清单' }).click();
    await page.getByLabel('清单名称').fill(own);
    await page.getByRole('button', { name: '添加事项' }).click();
    await page.getByLabel('事项名称').fill('开学准备');
    await expect(page.getByText('第 9 个事项的第 1 个检查项没有填完')).toBeVisible();
    await page.getByRole('button', { name: '第 9 个事项的第 1 个检查项没有填完' }).click();
    await page.getByLabel('检查内容').fill('教室和活动器械在开学前检查过');
    await expect(page.getByText('发布前还要补充')).toHaveCount(0);
    await page.getByRole('button', { name: '上移：开学准备' }).click();
    await expect(page.getByText(/已自动保存/)).toBeVisible();
    await expectAccessible(page);
    await button(page, '发布').click();
    await button(page.getByRole('dialog'), '发布').click();
    await expect(page.getByRole('button', { name: '修订新版' })).toBeVisible();
    await expect(page.getByText('已发布').first()).toBeVisible();
  });
}

/** What the inspector answered stands in the record, by the edition that was published. */
export function answers(cast: Cast) {
  test('the record shows what was asked and answered', async () => {
    const page = await cast.page('office');
    await menu(page, '督导记录');
    await page.getByRole('row').filter({ hasText: school }).getByRole('link').first().click();
    await expect(page.getByRole('link', { name: own })).toBeVisible();
    await expect(page.getByRole('heading', { name: new RegExp(allWell) })).toContainText('本节均符合');
    await expectAccessible(page);
  });
}
