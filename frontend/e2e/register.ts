import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { button, choose, expectAccessible, figure, fillDrawer, json, menu } from './page';
import type { Cast } from './people';

const list = resolve(import.meta.dirname, '../../backend/src/local/schools-370214.csv');
const wrong = [
  '学校代码,学校名称,办学类型,所属街道,行政区划代码,办学性质,在校生数',
  '9901,红岛完全小学,完小,,370214,公办,',
  '9902,,小学,,370214,公办,',
  '9903,上马第二小学,小学,,370214,公办,',
  '9903,上马第三小学,小学,,370214,公办,',
  '9904,崂山小学,小学,,370212,公办,',
  '9905,河套第二小学,小学,,370214,公办,320',
].join('\n');

interface Page<Row> {
  items: Row[];
}

export function register(cast: Cast) {
  test('the office signs in and imports the county: 92 new, none wrong, nothing written before the commit', async () => {
    const page = await cast.page('office');
    await menu(page, '学校台账');
    await expect(page.getByText('还没有学校')).toBeVisible();
    await page.getByRole('link', { name: '批量导入' }).first().click();
    await page.getByLabel('把文件拖到这里').setInputFiles(list);

    await expect(figure(page, '新增')).toHaveText('92');
    await expect(figure(page, '错误')).toHaveText('0');
    expect((await json<Page<unknown>>(page, '/api/schools')).items).toEqual([]);
    await button(page, '提交导入').click();
    await expect(page.getByText('新增 92 条，变更 0 条')).toBeVisible();
  });

  test('the list filters, keeps its filter in the address and after a reload, sorts and turns pages', async () => {
    const page = await cast.page('office');
    await page.getByRole('link', { name: '查看学校台账' }).click();
    const rows = page.locator('table.data tbody tr');
    await expect(rows).toHaveCount(50);
    await expectAccessible(page);

    await choose(page, '办学类型', '幼儿园');
    await page.getByRole('searchbox', { name: '学校名称或代码' }).fill('中心幼儿园');
    await expect(page).toHaveURL(/kind=KINDERGARTEN/);
    await expect(page).toHaveURL(/q=/);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出本列表' }).click();
    expect((await download).suggestedFilename()).toBe('学校台账.xlsx');
    const filtered = page.url();
    await page.reload();
    expect(page.url()).toBe(filtered);
    await expect(page.getByRole('searchbox', { name: '学校名称或代码' })).toHaveValue('中心幼儿园');
    await expect(rows.filter({ hasText: '城阳街道中心幼儿园' })).toHaveCount(1);
    for (const row of await rows.all()) await expect(row).toContainText('中心幼儿园');

    await menu(page, '学校台账');
    await page.getByRole('button', { name: /^学校名称/ }).click();
    await expect(page).toHaveURL(/sort=NAME/);
    await expect(page.getByRole('columnheader', { name: /^学校名称/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    const byName = await json<{ items: { name: string }[] }>(page, '/api/schools?sort=NAME&limit=1');
    const first = byName.items[0]?.name ?? '';
    await expect(rows.first()).toContainText(first);
    await button(page, '下一页').click();
    await expect(rows).toHaveCount(42);
    await button(page, '上一页').click();
    await expect(rows).toHaveCount(50);
    await expect(rows.first()).toContainText(first);
  });

  test('who lacks a liaison is counted and listed; with a contact and figures a school has its history', async () => {
    const page = await cast.page('office');
    await menu(page, '学校台账');
    await page.getByRole('button', { name: '督导信息员 92' }).click();
    await expect(page).toHaveURL(/lacks=LIAISON/);
    await page.getByRole('searchbox', { name: '学校名称或代码' }).fill('城阳区实验幼儿园');
    await expect(page).toHaveURL(/q=/);
    await page.getByRole('link', { name: '青岛市城阳区实验幼儿园' }).click();
    await fillDrawer(page, button(page, '新增联系人'), async (drawer) => {
      await choose(drawer, '角色', '督导信息员');
      await drawer.getByLabel('姓名').fill('王秀英');
      await choose(drawer, '职级', '中层干部');
    });
    await expect(page.locator('li').filter({ hasText: '王秀英' })).toContainText('督导信息员');
    await fillDrawer(page, button(page, '填报学年'), async (drawer) => {
      await drawer.getByLabel('在校生数').fill('360');
    });
    await expect(page.getByRole('img', { name: /各学年在校生数/ })).toBeVisible();
    await expectAccessible(page);
    await menu(page, '学校台账');
    await expect(page.getByRole('button', { name: '督导信息员 91' })).toBeVisible();
  });

  test('the same file once more changes nothing: 92 unchanged and nothing to commit', async () => {
    const page = await cast.page('office');
    await page.goto('/schools/import');
    await page.getByLabel('把文件拖到这里').setInputFiles(list);
    await expect(figure(page, '未变')).toHaveText('92');
    await expect(page.getByText('没有需要提交的变化')).toBeVisible();
    await expect(button(page, '提交导入')).toHaveCount(0);
  });

  test('a file with wrong rows is refused whole, every cell is named, and the error workbook comes down', async () => {
    const page = await cast.page('office');
    await page.goto('/schools/import');
    await page
      .getByLabel('把文件拖到这里')
      .setInputFiles({ name: '有错误.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) });
    await expect(figure(page, '错误')).toHaveText('5');
    for (const words of [
      /C2 办学类型 · .*完小/,
      /B3 学校名称 · .*不能为空/,
      /A5 学校代码 · .*与第 4 行重复/,
      /E6 行政区划代码 · .*370212/,
    ]) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(button(page, '提交导入')).toHaveCount(0);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载错误工作簿' }).click();
    const workbook = await download;
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
    const stream = await workbook.createReadStream();
    const [begin] = (await stream.toArray()) as Buffer[];
    expect(begin?.subarray(0, 2).toString()).toBe('PK');

    const after = await json<Page<{ code: string }>>(page, '/api/schools?limit=200');
    expect(after.items).toHaveLength(92);
    expect(after.items.filter(({ code }) => code.startsWith('99'))).toEqual([]);
  });
}
