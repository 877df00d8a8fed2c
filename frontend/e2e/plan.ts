import { expect, type Page, test } from '@playwright/test';
import { button, expectAccessible, json } from './page';
import type { Cast } from './people';

const title = '下月督导工作计划';

const drawer = (page: Page) => page.getByRole('dialog');

async function step(page: Page, action: string, fill: (page: Page) => Promise<void> = async () => undefined) {
  await button(page, action).click();
  await fill(page);
  await expectAccessible(page);
  await button(drawer(page), action).click();
  await expect(drawer(page)).toHaveCount(0);
}

const opinion = (label: string, text: string) => (page: Page) => drawer(page).getByLabel(label).fill(text);

async function openPlan(page: Page) {
  await page.goto('/plans');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export function plan(cast: Cast) {
  test('the inspector drafts the coming month: each of the six schools has its day', async () => {
    const page = await cast.page('inspector');
    await page.goto('/plans');
    await button(page, '编制计划').first().click();
    await drawer(page).getByLabel('计划名称').fill(title);
    await button(drawer(page), '编制计划').click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { name: '入校安排（6 次）' })).toBeVisible();
    await expect(page.getByText('还没有填写上月工作总结')).toBeVisible();
    await button(page, '修改计划内容').click();
    await drawer(page).getByLabel('上月工作总结').fill('入校一次，发现问题一个，已督促整改。');
    await button(drawer(page), '保存').click();
    await expect(drawer(page)).toHaveCount(0);
    await expect(page.getByText('还没有填写上月工作总结')).toHaveCount(0);
    await expectAccessible(page);
    await step(page, '提交审批');
    await expect(page.getByText('已提交，待审核')).toBeVisible();
  });

  test('a leader sends it back, the inspector adds what is missing and submits again', async () => {
    const leader = await cast.page('colleague');
    await openPlan(leader);
    await expectAccessible(leader);
    await step(leader, '退回修改', opinion('意见', '请写明工作目标'));
    const page = await cast.page('inspector');
    await openPlan(page);
    await expect(page.getByText('请写明工作目标')).toBeVisible();
    await button(page, '修改计划内容').click();
    await drawer(page).getByLabel('工作目标').fill('六所学校各入校一次。');
    await button(drawer(page), '保存').click();
    await expect(drawer(page)).toHaveCount(0);
    await step(page, '提交审批');
  });

  test('the leader approves, the office issues, and the paper carries number and signatures', async () => {
    const leader = await cast.page('colleague');
    await openPlan(leader);
    await step(leader, '批准', opinion('意见', '同意'));
    await expect(leader.getByText('已批准，待印发')).toBeVisible();
    const office = await cast.page('office');
    await openPlan(office);
    await step(office, '印发');
    await expect(office.getByText('执行中', { exact: true })).toBeVisible();
    await expect(office.getByText(/督导计划〔\d{4}〕1号/)).toBeVisible();
    await office.getByRole('link', { name: '打印计划' }).click();
    await expect(office.getByText(/审批人: \S+/)).toBeVisible();
    await expect(office.getByRole('table', { name: '入校安排（6 次）' }).locator('tbody tr')).toHaveCount(6);
    await expectAccessible(office);
    const { items } = await json<{ items: { words: string }[] }>(
      await cast.page('inspector'),
      '/api/notifications?limit=10',
    );
    expect(items.map(({ words }) => words)).toContainEqual(expect.stringContaining('已印发'));
    await (await cast.page('inspector')).goto('/m/');
  });
}
