import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { Watch } from './watch';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const people = {
  office: { account: 'chenhua', home: '/', device: desk },
  colleague: { account: 'zhaomin', home: '/', device: desk },
  inspector: { account: 'wangxiuying', home: '/m/', device: phone },
  school: { account: 'school-5605', home: '/', device: phone },
  otherSchool: { account: 'school-5606', home: '/', device: phone },
} as const;
export type Who = keyof typeof people;

const password = 'Dudao@2026';

/** Everybody of the journey, each with a browser of their own in which they stay signed in from step to step. */
export class Cast {
  private readonly pages = new Map<Who, { page: Page; watch: Watch }>();

  private browser?: Browser;

  meet(browser: Browser): void {
    this.browser = browser;
  }

  async page(who: Who): Promise<Page> {
    return (await this.enter(who)).page;
  }

  async expects(who: Who, refusal: RegExp): Promise<void> {
    (await this.enter(who)).watch.expects(refusal);
  }

  troubles(): string[] {
    return [...this.pages.values()].flatMap(({ watch }) => watch.take());
  }

  async leave(): Promise<void> {
    for (const { page } of this.pages.values()) await page.context().close();
  }

  private async enter(who: Who) {
    const known = this.pages.get(who);
    if (known) return known;
    const { account, home, device } = people[who];
    if (!this.browser) throw new Error('nobody has come yet');
    const context = await this.browser.newContext(device);
    const watch = await Watch.over(context, who);
    const entered = { page: await context.newPage(), watch };
    this.pages.set(who, entered);
    watch.expects(/^401 GET \/api\/me$/);
    await entered.page.goto(home);
    await signIn(entered.page, account);
    return entered;
  }
}

/** From the page that asks to sign in, through Keycloak, back to where the person wanted to go. */
export async function signIn(page: Page, account: string): Promise<void> {
  const wanted = page.url();
  await page.getByRole('link', { name: /^登\s*录$/ }).click();
  await page.locator('input[name=username]').fill(account);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(wanted);
  await expect(page.getByRole('navigation').first()).toBeVisible();
}
