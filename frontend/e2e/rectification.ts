import { expect, type Page, test } from '@playwright/test';
import { button, expectAccessible, json } from './page';
import type { Cast } from './people';
import { chineseDate, settled, stairs } from './visit';

interface Rectification {
  id: string;
  findingId: string;
  problem: string;
  dueOn: string;
  due: { dueOn: string; originalDueOn: string };
}

export async function ordered(page: Page, problem: string): Promise<Rectification> {
  const { items } = await json<{ items: Rectification[] }>(page, '/api/rectifications');
  const found = items.find((one) => one.problem === problem);
  if (!found) throw new Error(`nothing to put right about: ${problem}`);
  return json(page, `/api/rectifications/${found.id}`);
}

const inDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

async function report(page: Page, text: string) {
  await page.getByLabel('整改情况').fill(text);
  const photo = await page.screenshot({ type: 'jpeg' });
  await page
    .getByLabel('添加照片或文件')
    .setInputFiles({ name: '整改后.jpg', mimeType: 'image/jpeg', buffer: photo });
  const picked = page.getByRole('group', { name: '照片与材料' });
  await expect(picked.getByRole('img', { name: '整改材料：整改后.jpg' })).toBeVisible();
  await button(page, '提交整改报告').tap();
  await expect(page.getByText('等待督学审核')).toBeVisible();
}

async function openReported(page: Page) {
  await page.goto('/m/');
  await page.getByRole('region', { name: '待我核查' }).getByRole('link', { name: stairs }).tap();
  await expect(page.getByRole('heading', { level: 1, name: '整改详情' })).toBeVisible();
}

export function rectification(cast: Cast) {
  test('the school signs in on a phone and sees what is asked, until when and why', async () => {
    const page = await cast.page('school');
    const { due } = await ordered(page, stairs);
    const todo = page.getByRole('listitem').filter({ hasText: stairs });
    await expect(todo).toContainText('已下达，待签收');
    await expect(page.getByText(settled)).toHaveCount(0);
    await todo.getByRole('link', { name: stairs }).tap();
    await expect(page.getByText('清空通道，修复指示灯，每周自查。')).toBeVisible();
    const why = page.locator('section').filter({ hasText: '为什么是这一天' });
    await expect(why).toContainText(chineseDate(due.dueOn));
    await expect(why).toContainText('C7-03');
    await expect(why).toContainText('周末');
    await expectAccessible(page);
  });

  test('it signs the receipt and reports with words and a photo', async () => {
    const page = await cast.page('school');
    await expect(page.getByText('学校尚未签收')).toBeVisible();
    await button(page, '签收').tap();
    await expect(page.getByText(/城阳区实验幼儿园 于 .* 签收/)).toBeVisible();
    await report(page, '通道已清空，指示灯已更换。');
  });

  test('the inspector looks at the photo and sends it back with a reason and a new date', async () => {
    const page = await cast.page('inspector');
    await openReported(page);
    await expect(page.getByText('通道已清空，指示灯已更换。')).toBeVisible();
    const photo = page.getByRole('button', { name: '查看照片 整改后.jpg' });
    await photo.tap();
    const shown = page.getByRole('dialog').getByRole('img', { name: '整改后.jpg' });
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).tap();

    const { today } = await json<{ today: string }>(page, '/api/me');
    await page.getByRole('button', { name: '退回' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '退回' }).tap();
    await expect(sheet.getByText('请填写退回理由')).toBeVisible();
    await sheet.getByLabel('退回理由').fill('照片看不到指示灯，请补拍。');
    await sheet.getByLabel('新的整改期限').fill(inDays(today, 40));
    await sheet.getByRole('button', { name: '退回' }).tap();
    await expect(page.getByText('已退回，继续整改')).toBeVisible();
    await expect(page.getByText(`新的期限 ${chineseDate(inDays(today, 40))}`)).toBeVisible();
  });

  test('the school reads why and until when, and reports again', async () => {
    const page = await cast.page('school');
    const { today } = await json<{ today: string }>(page, '/api/me');
    await page.goto(`/rectifications/${(await ordered(page, stairs)).id}`);
    await expect(page.getByText('照片看不到指示灯，请补拍。')).toBeVisible();
    await expect(page.getByText(`新的期限：${chineseDate(inDays(today, 40))}`)).toBeVisible();
    await report(page, '已补拍指示灯照片。');
    await expect(page.getByRole('heading', { name: '第 2 轮' })).toBeVisible();
  });

  test('the inspector accepts, and the problem is closed', async () => {
    const page = await cast.page('inspector');
    await openReported(page);
    await expect(page.getByText('已补拍指示灯照片。')).toBeVisible();
    await page.getByRole('button', { name: '整改到位' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('核查意见').fill('现场核查，整改到位。');
    await sheet.getByRole('button', { name: '整改到位' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('button', { name: '退回' })).toHaveCount(0);

    const office = await cast.page('office');
    const { findingId } = await ordered(office, stairs);
    await office.goto(`/findings/${findingId}`);
    await expect(office.getByText('已办结').first()).toBeVisible();
    expect(await json(office, `/api/findings/${findingId}`)).toMatchObject({ state: 'CLOSED' });
  });

  test('the school next door sees nothing of it: its list is empty, the address leads nowhere', async () => {
    const { id, findingId } = await ordered(await cast.page('school'), stairs);
    await cast.expects(
      'otherSchool',
      new RegExp(`^404 GET /api/(rectifications/${id}|findings/${findingId})$`),
    );
    const page = await cast.page('otherSchool');
    await expect(page.getByText('没有需要处理的事项')).toBeVisible();
    await page.getByRole('link', { name: '整改', exact: true }).tap();
    await expect(page.getByText('还没有整改事项')).toBeVisible();
    for (const address of [`/rectifications/${id}`, `/findings/${findingId}`]) {
      await page.goto(address);
      await expect(page.getByText('没有找到这一页')).toBeVisible();
      await expect(page.getByText(stairs)).toHaveCount(0);
    }
  });
}
