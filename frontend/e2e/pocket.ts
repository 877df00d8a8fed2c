import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { Line } from './line';
import { signIn } from './people';

const device = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A phone in a pocket: one browser with its own storage, whose application can be killed and opened again. */
export class Pocket {
  page: Page;
  taps = 0;
  /** Times the application was killed. */
  kills = 0;
  readonly violations: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly line: Line,
    page: Page,
  ) {
    this.page = page;
  }

  /** Signed in, with the shell and the pack of the day on the phone. */
  static async of(browser: Browser, account: string): Promise<Pocket> {
    const base = process.env.DUDAO_URL ?? 'http://localhost:8080';
    const context = await browser.newContext(device);
    const line = await Line.to(base);
    const pocket = new Pocket(context, line, await context.newPage());
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) pocket.violations.push(message.text());
    });
    await pocket.page.goto(`${base}/m/`);
    await signIn(pocket.page, account);
    await pocket.open('/m/');
    return pocket;
  }

  async close(): Promise<void> {
    await this.context.close();
    this.line.close();
  }

  /** For two addresses at one host the session is the same one. */
  async signInAgain(account: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('/m/');
    await signIn(page, account);
    await page.close();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.line.origin + path);
  }

  async readyForTheRoad(): Promise<void> {
    await this.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => this.count('packs'), { timeout: 20_000 }).toBe(1);
    // The first worker takes charge of pages that are opened after it.
    await this.page.reload();
    await expect.poll(() => this.page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
  }

  /** The renderer dies on the spot, as when the system takes the memory away; opened again it stands where it was. */
  async kill(): Promise<void> {
    const where = new URL(this.page.url());
    const wire = await this.context.newCDPSession(this.page);
    const died = this.page.waitForEvent('crash');
    wire.send('Page.crash').catch(() => undefined);
    await died;
    await this.page.close();
    this.page = await this.context.newPage();
    this.kills += 1;
    await this.open(where.pathname);
  }

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.tap();
  }

  /** Rows of one store of the phone. */
  count(store: string): Promise<number> {
    return this.page.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('dudao-field');
          opening.onerror = () => resolve(-1);
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains(name)) {
              database.close();
              resolve(-1);
              return;
            }
            const counting = database.transaction(name).objectStore(name).count();
            counting.onsuccess = () => {
              database.close();
              resolve(counting.result);
            };
          };
        }),
      store,
    );
  }
}

export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

let shot: Buffer | undefined;
let taken = 0;

/** Pictures that no two of are the same file. */
export async function pictures(page: Page, n: number) {
  shot ??= await page.screenshot({ type: 'jpeg', quality: 70 });
  const base = shot;
  return Array.from({ length: n }, () => {
    taken += 1;
    const mark = Buffer.from(`#${taken}`);
    return { name: `IMG_${taken}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.concat([base, mark]) };
  });
}

/** Twelve megapixels of noise, the worst that a camera can bring. */
export async function largePicture(page: Page) {
  const bytes = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4032, height: 3024 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    for (let i = 0; i < 60_000; i++) {
      pen.fillStyle = `hsl(${(i * 137) % 360} 80% ${30 + (i % 50)}%)`;
      pen.fillRect((i * 7919) % 4032, (i * 104_729) % 3024, 24, 24);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return { name: 'IMG_large.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

/** One finger across the box. */
export async function scribble(page: Page, box: Locator): Promise<void> {
  const area = await box.boundingBox();
  if (!area) throw new Error('nowhere to sign');
  await page.mouse.move(area.x + 30, area.y + 40);
  await page.mouse.down();
  for (let i = 1; i <= 12; i++) {
    await page.mouse.move(area.x + 30 + i * 18, area.y + 60 + (i % 3) * 25);
  }
  await page.mouse.up();
}
