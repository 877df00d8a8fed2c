import { expect, type Page, test } from '@playwright/test';
import { button, choose, expectAccessible, json, menu } from './page';
import type { Cast } from './people';

interface Due {
  items: { id: string; dueOn: string; state: string }[];
}
interface Year {
  days: { day: string; kind: string }[];
}

const day = (n: number) => new Date(Date.now() + n * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

const open = async (page: Page) =>
  (await json<Due>(page, '/api/rectifications?limit=200')).items.filter(({ state }) => state !== 'ACCEPTED');

async function next(page: Page) {
  await button(page.getByRole('dialog'), '下一步：查看影响').click();
  await expect(page.getByText('发布前核对')).toBeVisible();
}

/** The first day ahead that is worked, within every open deadline. */
async function workedDay(page: Page): Promise<string> {
  const days = new Map<string, string>();
  for (const year of new Set([day(1).slice(0, 4), day(12).slice(0, 4)])) {
    const view = await json<Year>(page, `/api/calendar?year=${year}`);
    for (const one of view.days) days.set(one.day, one.kind);
  }
  for (let n = 1; n < 12; n++) {
    const weekend = [0, 6].includes(new Date(`${day(n)}T00:00:00Z`).getUTCDay());
    const kind = days.get(day(n));
    if (kind === 'WORKDAY' || (!kind && !weekend)) return day(n);
  }
  throw new Error('no working day ahead');
}

export function calendar(cast: Cast) {
  test('O25 the office publishes the terms of the school year and sees the vacations between them', async () => {
    const page = await cast.page('office');
    await menu(page, '工作日历');
    const year = Number(day(0).slice(0, 4));
    await button(page, `发布学期安排 ${year}—${year + 1}`).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('校历名称').fill('城阳区中小学校历');
    const first = form.getByLabel('第一天');
    const last = form.getByLabel('最后一天');
    await first.nth(0).fill(`${year}-09-01`);
    await last.nth(0).fill(`${year + 1}-01-22`);
    await first.nth(1).fill(`${year + 1}-02-22`);
    await last.nth(1).fill(`${year + 1}-07-09`);
    await expect(form.getByText(`寒假：${year + 1}年1月23日 – ${year + 1}年2月21日`)).toBeVisible();
    await expectAccessible(page);
    await button(form, '发布').click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText('城阳区发布：城阳区中小学校历（第 1 版')).toBeVisible();
    await expectAccessible(page);
  });

  test('a closure of offices moves the open deadlines that it showed before, and a withdrawal moves them back', async () => {
    const page = await cast.page('office');
    await menu(page, '工作日历');
    const closed = await workedDay(page);
    await page.goto(`/calendar?year=${closed.slice(0, 4)}`);
    const before = await open(page);
    await button(page, '登记停课或闭馆').click();
    const form = page.getByRole('dialog');
    await choose(form, '类别', '闭馆');
    await form.getByLabel('名称').fill('暴雪停工');
    await form.getByLabel('第一天').fill(closed);
    await form.getByLabel('最后一天').fill(closed);
    await form.getByLabel('原因和依据').fill('暴雪红色预警，区应急指挥部通知');
    await next(page);
    await expect(button(page.getByRole('dialog'), '登记')).toBeEnabled();
    const announced = await page.getByText(/ → /).count();
    expect(announced).toBeGreaterThan(0);
    await expectAccessible(page);
    await button(page.getByRole('dialog'), '登记').click();
    await expect(page.getByText('城阳区 · 暴雪红色预警，区应急指挥部通知')).toBeVisible();
    await expectAccessible(page);
    const after = await open(page);
    const moved = before.filter(({ id, dueOn }) => after.find((one) => one.id === id)?.dueOn !== dueOn);
    expect(moved).toHaveLength(announced);

    await button(page, '撤销“暴雪停工”').click();
    await page.getByRole('dialog').getByLabel('撤销原因').fill('预警解除');
    await next(page);
    await button(page.getByRole('dialog'), '撤销').click();
    await expect(page.getByText('预警解除')).toBeVisible();
    expect((await open(page)).map(({ dueOn }) => dueOn)).toEqual(before.map(({ dueOn }) => dueOn));
  });

  test('the school reads the same calendar on the phone, and nothing runs over the edge', async () => {
    const page = await cast.page('school');
    await page.goto('/calendar');
    await expect(page.getByRole('heading', { name: '学期与假期' })).toBeVisible();
    await expect(button(page, '登记停课或闭馆')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await page.goto('/');
  });
}
