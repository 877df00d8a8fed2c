import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, json } from './page';
import type { Cast } from './people';
import { sixSchools } from './staff';

export const school = '青岛市城阳区实验幼儿园';
export const settled = '晨检记录缺 1 天，已当场补记。';
export const stairs = '二楼疏散通道堆放杂物，指示灯 1 处不亮。';
export const kitchen = '食堂留样量不足，留样记录缺签名。';

interface Problem {
  item: string;
  grade: string;
  description: string;
  advice: string;
  onSpot?: boolean;
}

async function addProblem(page: Page, { item, grade, description, advice, onSpot }: Problem) {
  await page.getByRole('button', { name: '添加问题' }).tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('对应督导事项').selectOption({ label: item });
  await sheet.getByRole('radio', { name: grade }).check();
  if (onSpot) await sheet.getByRole('checkbox', { name: '已现场解决' }).check();
  await sheet.getByLabel('问题描述').fill(description);
  await sheet.getByLabel('对这一问题的整改建议').fill(advice);
  await sheet.getByRole('button', { name: '完成' }).tap();
  await expect(sheet).toHaveCount(0);
}

async function begin(page: Page) {
  await page.goto('/m/');
  await page.getByRole('region', { name: '我的学校' }).getByRole('link', { name: school }).tap();
  await page.getByRole('button', { name: '开始督导' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: '督导记录' })).toBeVisible();
  await page.getByLabel('到校时间').fill('08:30');
  await page.getByLabel('离校时间').fill('11:00');
  for (const matter of ['园所及周边安全情况', '食堂、食品、饮水']) {
    await page.getByRole('checkbox', { name: matter }).check();
  }
}

async function submit(page: Page) {
  await page.getByRole('link', { name: '核对' }).tap();
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await expect(page.getByText('督导记录已提交')).toBeVisible();
}

export const chineseDate = (date: string) =>
  new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

export function visit(cast: Cast) {
  test('the inspector signs in on a phone and sees exactly the six schools assigned today', async () => {
    const page = await cast.page('inspector');
    const list = page.getByRole('region', { name: '我的学校' });
    await expect(list.getByRole('listitem')).toHaveCount(6);
    for (const name of sixSchools) await expect(list.getByRole('link', { name })).toBeVisible();
    await expectAccessible(page);
  });

  test('the record of a visit takes every field of form E1 and two problems', async () => {
    const page = await cast.page('inspector');
    await begin(page);
    await page.getByRole('button', { name: '园务管理和制度执行情况：本节均符合' }).tap();
    await page.getByRole('button', { name: '添加同行督学' }).tap();
    await page.getByRole('checkbox', { name: '李建国' }).check();
    await page.getByRole('button', { name: '完成' }).tap();
    for (const way of ['随机听课', '查阅资料', '列席会议', '座谈走访', '问卷调查', '校园巡视']) {
      await page.getByRole('button', { name: `增加：${way}` }).tap();
    }
    await page.getByLabel(/^查阅资料（份）/).fill('12');
    await page.getByLabel('经验做法').fill('晨检制度落实到班，家长开放日组织有序。');
    await page.getByLabel('总体情况').fill('安全管理的日常检查还不够细。');
    await addProblem(page, {
      item: '食堂、食品、饮水及午睡室（床）卫生情况',
      grade: '小问题',
      description: settled,
      advice: '每日由值班园长签字。',
      onSpot: true,
    });
    await addProblem(page, {
      item: '园所及周边安全情况，幼儿入、离园安全规范情况',
      grade: '一般问题',
      description: stairs,
      advice: '清空通道，修复指示灯，每周自查。',
    });
    await page.getByLabel('整改建议').fill('举一反三，开展一次全园安全自查。');
    const { today } = await json<{ today: string }>(page, '/api/me');
    await page.getByLabel('整改期限').fill(`${Number(today.slice(0, 4)) + 1}-01-31`);
    await page.getByLabel('备注').fill('园长李老师陪同。');
    await expectAccessible(page);
  });

  test('it is submitted, and the result names the date until which the school has time', async () => {
    const page = await cast.page('inspector');
    await submit(page);
    await expect(page.getByText('登记问题 2 个，下达整改 1 项')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: settled })).toContainText('现场解决');
    const [ordered] = (await json<{ items: { dueOn: string }[] }>(page, '/api/rectifications')).items;
    const order = page.getByRole('listitem').filter({ hasText: stairs });
    await expect(order).toContainText(`整改期限 ${chineseDate(ordered?.dueOn ?? '')}`);

    await page.getByRole('link', { name: '查看督导记录' }).tap();
    for (const kept of ['08:30', '李建国', '查阅资料 12 份', '家长开放日', '园长李老师陪同', stairs]) {
      await expect(page.getByText(kept).first()).toBeVisible();
    }
  });
}

/** A second visit that leaves one more thing to put right. */
export async function findOneMore(page: Page) {
  await begin(page);
  await addProblem(page, {
    item: '食堂、食品、饮水及午睡室（床）卫生情况',
    grade: '一般问题',
    description: kitchen,
    advice: '按规定留样并签名。',
  });
  await submit(page);
}
