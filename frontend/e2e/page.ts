import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** Buttons of two characters carry a space in the office application, and a busy one says so in front. */
export const worded = (words: string) => new RegExp(`^(loading )?${[...words].join('\\s*')}$`);

export const button = (where: Page | Locator, words: string) =>
  where.getByRole('button', { name: worded(words) });

/** A figure of the row of figures on top of a page. */
export const figure = (page: Page, label: string) =>
  page
    .locator('dl.figures > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');

export async function choose(where: Page | Locator, label: string, option: string, typed?: string) {
  const box = where.getByRole('combobox', { name: label });
  await box.click();
  if (typed) await box.fill(typed);
  const page = 'page' in where ? where.page() : where;
  // Several lists may be open for a moment, the former one fading; this one belongs to the box.
  const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`);
  const options = page
    .locator('.ant-select-dropdown')
    .filter({ has: list })
    .locator('.ant-select-item-option');
  await options.filter({ hasText: option }).first().click();
}

/** Opens the drawer, lets it be filled in, saves, and waits until it has gone. */
export async function fillDrawer(page: Page, opener: Locator, fill: (drawer: Locator) => Promise<void>) {
  await opener.click();
  const drawer = page.getByRole('dialog');
  await fill(drawer);
  await button(drawer, '保存').click();
  await expect(drawer).toHaveCount(0);
}

export async function menu(page: Page, entry: string) {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: entry }).click();
  await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible();
}

export async function json<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    page.url(),
  ).toEqual([]);
}
