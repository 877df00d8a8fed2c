import { expect, test } from '@playwright/test';
import { expectAccessible, menu } from './page';
import type { Cast } from './people';

const queues = [
  '办理中的聘任',
  '90 天内届满的聘期',
  '超出 1:5 的责任区',
  '需要更换的公示牌',
  '缺挂牌照片的公示牌',
  '待签字的交接',
  '缺少必设联系人的学校',
];
const onOnePage = 50;

export function desk(cast: Cast) {
  test('every number on the desk is the number of rows in the list that it opens', async () => {
    const page = await cast.page('office');
    const counted: Record<string, number> = {};
    for (const name of queues) {
      await menu(page, '工作台');
      const queue = page.getByRole('link', { name: new RegExp(`^${name}`) });
      const n = Number(await queue.locator('b').textContent());
      await queue.click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('工作台');
      const rows = page.locator('table.data tbody tr');
      await expect(rows, name).toHaveCount(Math.min(n, onOnePage));
      if (n > onOnePage) {
        await page.getByRole('button', { name: '下一页' }).click();
        await expect(rows, name).toHaveCount(n - onOnePage);
      }
      counted[name] = n;
    }
    expect(counted).toMatchObject({ 需要更换的公示牌: 6, 待签字的交接: 1, 缺少必设联系人的学校: 92 });
    await menu(page, '工作台');
    await expectAccessible(page);
  });
}
