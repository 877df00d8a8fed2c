import { expect, type Page, test } from '@playwright/test';
import { button, largePicture, Pocket, pictures, scribble } from './pocket';
import { arrived, settle } from './village';

const account = 'sunlei';
const matters = [
  '校务管理和制度执行情况',
  '招生、收费、择校情况',
  '课程开设和课堂教学情况',
  '学生学习、体育锻炼和课业负担情况',
  '教师师德和专业发展情况',
  '校园及周边安全情况，学生交通安全情况',
  '食堂、食品、饮水及宿舍卫生情况',
  '校风、教风、学风建设情况',
] as const;
const safety = matters[5];
const canteen = matters[6];
const blocked = '消防通道堆放杂物';
const HOUR = 3_600_000;
const MOST_TAPS = 40;
const MOST_BYTES = 500_000;
const FIRST_SIGHT = 3_000;

test.describe
  .serial('an inspector on the road', () => {
    let phone: Pocket;
    let schools: string[] = [];
    const school = (n: number) => schools[n] ?? '';
    const figures: Record<string, unknown> = {};

    test.beforeAll(async ({ browser }) => {
      schools = await settle();
      phone = await Pocket.of(browser, account);
      await phone.readyForTheRoad();
    });
    test.afterAll(async () => {
      // One line for whoever reads the log.
      process.stdout.write(`offline ${JSON.stringify(figures)}\n`);
      await phone.close();
    });

    async function begin(name: string) {
      await phone.open('/m/');
      await phone.page.getByRole('region', { name: '我的学校' }).getByRole('link', { name }).tap();
      await button(phone.page, '开始督导').tap();
      await expect(phone.page.getByRole('heading', { level: 1, name: '督导记录' })).toBeVisible();
    }

    async function unfold(page: Page, matter: string) {
      const section = page.getByRole('region', { name: matter });
      const head = section.locator('button.row');
      if ((await head.getAttribute('aria-expanded')) !== 'true') await head.tap();
      return section;
    }
    const question = async (page: Page, matter: string, text: string) =>
      (await unfold(page, matter)).locator('.question').filter({ hasText: text });
    const fire = (page: Page) => question(page, safety, '消防通道畅通');

    async function openProblem(page: Page) {
      await page.locator('#problems button.row').first().tap();
      return page.getByRole('dialog');
    }

    async function toCheck(page: Page) {
      await page.getByRole('link', { name: '核对' }).tap();
      await expect(button(page, '提交')).toBeEnabled();
    }

    async function submit(page: Page) {
      await button(page, '提交').tap();
      await expect(page.getByText('督导记录已保存在本机')).toBeVisible({ timeout: 15_000 });
    }

    test('a start without network: a deep link opens from the phone and says of when its data are', async () => {
      await phone.context.setOffline(true);
      await phone.kill();
      const began = Date.now();
      await phone.open('/m/');
      await phone.page
        .getByRole('region', { name: '我的学校' })
        .getByRole('link', { name: school(0) })
        .tap();
      figures.coldStartMs = Date.now() - began;
      expect(figures.coldStartMs).toBeLessThan(FIRST_SIGHT);
      await expect(phone.page.getByText(/^未联网，资料更新于 \d{4}年/)).toBeVisible();
      await phone.page.reload();
      await expect(phone.page.getByRole('heading', { level: 1, name: school(0) })).toBeVisible();
      await expect(button(phone.page, '开始督导')).toBeVisible();
      expect(phone.page.url()).toContain(phone.line.origin);
    });

    test('two hours offline: the first visit survives that the application is killed at each of twelve steps', async () => {
      test.setTimeout(90_000);
      await phone.context.clock.setSystemTime(new Date(Date.now() - 2 * HOUR));
      const large = await largePicture(phone.page);
      figures.largeOriginal = large.buffer.length;
      const rest = await pictures(phone.page, 19);
      const steps: { act: (page: Page) => Promise<unknown>; holds: (page: Page) => Promise<unknown> }[] = [
        {
          act: () => begin(school(0)),
          holds: (page) => expect(page.getByLabel('到校时间')).toHaveValue(/^\d\d:\d\d$/),
        },
        {
          act: (page) => button(page, `${matters[0]}：本节均符合`).tap(),
          holds: (page) =>
            expect(button(page, `${matters[0]}：本节均符合`)).toHaveAttribute('aria-pressed', 'true'),
        },
        {
          act: async (page) =>
            (await fire(page)).getByRole('radio', { name: '不符合' }).check({ force: true }),
          holds: async (page) =>
            expect((await fire(page)).getByRole('radio', { name: '不符合' })).toBeChecked(),
        },
        {
          act: async (page) => button(await fire(page), blocked).tap(),
          holds: async (page) => expect((await fire(page)).getByLabel('情况说明')).toHaveValue(blocked),
        },
        {
          act: async (page) => {
            await (await fire(page)).getByLabel('拍照').setInputFiles(large);
            await expect((await fire(page)).getByRole('img')).toHaveCount(1);
          },
          holds: async (page) =>
            expect((await fire(page)).getByRole('img', { name: '照片 1' })).toBeVisible(),
        },
        {
          act: async (page) => {
            await button(await fire(page), '登记为问题').tap();
            const sheet = page.getByRole('dialog');
            await sheet.getByRole('radio', { name: /一般问题/ }).check({ force: true });
            await button(sheet, '完成').tap();
            await expect(sheet).toHaveCount(0);
          },
          holds: (page) => expect(page.locator('#problems').getByText('一般问题')).toBeVisible(),
        },
        {
          act: async (page) => {
            const sheet = await openProblem(page);
            await sheet.getByLabel('从相册选取').setInputFiles(rest);
            await expect(sheet.getByRole('img')).toHaveCount(rest.length, { timeout: 20_000 });
          },
          holds: async (page) => {
            const sheet = await openProblem(page);
            await expect(sheet.getByRole('img')).toHaveCount(rest.length);
            await button(sheet, '完成').tap();
          },
        },
        {
          act: (page) => button(page, '增加：校园巡视').tap(),
          holds: (page) => expect(page.getByLabel(/^校园巡视（/)).toHaveValue('1'),
        },
        {
          act: (page) => page.getByLabel('经验做法').fill('晨检落实到班'),
          holds: (page) => expect(page.getByLabel('经验做法')).toHaveValue('晨检落实到班'),
        },
        {
          act: async (page) => {
            await phone.context.clock.setSystemTime(new Date(Date.now() - HOUR));
            await button(page, '结束督导').tap();
          },
          holds: (page) => expect(page.getByLabel('离校时间')).toHaveValue(/^\d\d:\d\d$/),
        },
        {
          act: async (page) => {
            await toCheck(page);
            await button(page, '学校签字').tap();
            const sheet = page.getByRole('dialog');
            await sheet.getByLabel('签字人姓名').fill('王校长');
            await scribble(page, sheet.getByRole('img', { name: '签名处' }));
            await button(sheet, '完成签字').tap();
            await expect(sheet).toHaveCount(0);
          },
          holds: (page) => expect(page.getByText(/王校长于 .* 签字/)).toBeVisible(),
        },
        {
          act: (page) => submit(page),
          holds: (page) => expect(page.getByText('督导记录已保存在本机')).toBeVisible(),
        },
      ];
      for (const { act, holds } of steps) {
        await act(phone.page);
        // As long as a person needs to look up; the store of the phone has written by then.
        await phone.page.waitForTimeout(300);
        await phone.kill();
        await holds(phone.page);
      }
      expect(steps).toHaveLength(12);
      expect(await phone.count('outbox')).toBe(22);
      expect(phone.line.count(/^(PUT|POST) /)).toBe(0);
    });

    async function further(name: string, end: (page: Page) => Promise<void>) {
      await begin(name);
      const { page } = phone;
      await button(page, `${canteen}：本节均符合`).tap();
      await button(page, '添加问题').tap();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('对应督导事项').selectOption({ index: 7 });
      await sheet.getByRole('radio', { name: /一般问题/ }).check({ force: true });
      await sheet.getByLabel('问题描述').fill('留样记录缺签名');
      await sheet.getByLabel('从相册选取').setInputFiles(await pictures(page, 20));
      await expect(sheet.getByRole('img')).toHaveCount(20, { timeout: 20_000 });
      await button(sheet, '完成').tap();
      await toCheck(page);
      await end(page);
      await submit(page);
    }

    test('a second visit is not signed, a third is made by a clock that is a day ahead', async () => {
      test.setTimeout(60_000);
      await further(school(1), async (page) => {
        await button(page, '拒签或不在场').tap();
        const sheet = page.getByRole('dialog');
        await button(sheet, '负责人不在校').tap();
        await sheet.getByLabel('见证人').fill('李建国');
        await button(sheet, '完成').tap();
        await expect(page.getByText(/未签字：负责人不在校。见证人：李建国/)).toBeVisible();
      });
      await phone.context.clock.setSystemTime(new Date(Date.now() + 26 * HOUR));
      await further(school(2), async () => undefined);
      await phone.open('/m/');
      await expect(phone.page.getByRole('link', { name: /^待上传 64 项/ })).toBeVisible();
      expect(await phone.count('drafts')).toBe(3);
      expect(phone.line.count(/^(PUT|POST) /)).toBe(0);
    });

    test('the session has ended meanwhile: everything stays, and the phone asks to sign in', async () => {
      await phone.context.clearCookies();
      await phone.context.setOffline(false);
      await expect(phone.page.getByRole('heading', { name: '登录后继续' })).toBeVisible({ timeout: 40_000 });
      expect(await phone.count('outbox')).toBe(64);
      expect(await phone.count('files')).toBe(61);
      expect(await arrived(schools)).toMatchObject({ records: 0, strayFiles: 0 });
      await phone.signInAgain(account);
    });

    test('over a bad line, in two tabs, killed on the way: all arrives once', async () => {
      test.setTimeout(90_000);
      const { line } = phone;
      line.breaks(/^PUT \/api\/files/, 'cut', 5);
      line.breaks(/^PUT \/api\/files/, 'lost', 5);
      line.breaks(/^PUT \/api\/inspections/, 'lost', 2);
      line.breaks(/^POST \/api\/inspections/, 'lost', 2);
      line.breaks(/^PUT \/api\/inspections/, 'cut', 1);
      const began = Date.now();
      const second = await phone.context.newPage();
      await Promise.all([phone.open('/m/'), second.goto(`${line.origin}/m/inspections`)]);
      await expect.poll(() => line.count(/^PUT \/api\/files/), { timeout: 20_000 }).toBeGreaterThan(20);
      await phone.kill();
      await second.bringToFront();
      await expect(second.getByText(/1 项需要处理/)).toBeVisible({ timeout: 60_000 });
      await expect(second.getByText(/^手机时钟比服务器快 15[56]\d 分钟/)).toBeVisible();
      figures.secondsToArrive = Math.round((Date.now() - began) / 1000);
      await second.close();

      const { page } = phone;
      await page.bringToFront();
      await page.getByRole('link', { name: /1 项需要处理/ }).tap();
      await expect(page.getByText(/还没有到/)).toBeVisible();
      await page.getByRole('link', { name: '打开处理' }).tap();
      await button(page, '提交').tap();
      await page
        .getByRole('link', { name: /还没有到|修改/ })
        .first()
        .tap();
      const { today } = await (await page.request.get('/api/me')).json();
      await page.getByLabel('督导日期').fill(today);
      await page.getByRole('link', { name: '核对' }).tap();
      await button(page, '提交').tap();
      await expect(page.getByText('督导记录已提交')).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('link', { name: /^待上传/ })).toHaveCount(0);

      const there = await arrived(schools);
      const sent = line.count(/^PUT \/api\/files/);
      Object.assign(figures, there, { filesSent: sent, ...line.broken, kills: phone.kills });
      expect(there).toMatchObject({
        records: 3,
        submitted: 3,
        photos: 60,
        differentPhotos: 60,
        filesOfPhotos: 60,
        signatures: 1,
        strayFiles: 0,
        findings: 3,
      });
      expect(there.largestPhoto).toBeLessThanOrEqual(MOST_BYTES);
      expect(line.broken).toEqual({ cut: 6, lost: 9 });
      // Each once, once more where the line broke, and what was on its way when the application was killed.
      expect(sent).toBeLessThanOrEqual(61 + 10 + 2);
      for (const store of ['outbox', 'files', 'drafts']) expect(await phone.count(store), store).toBe(0);
    });

    test('a usual visit (7.2b) takes at most forty taps', async () => {
      await phone.context.clock.setSystemTime(new Date());
      await phone.open('/m/');
      phone.taps = 0;
      const { page } = phone;
      await phone.tap(page.getByRole('region', { name: '我的学校' }).getByRole('link', { name: school(0) }));
      await phone.tap(button(page, '开始督导'));
      for (const matter of matters) await phone.tap(button(page, `${matter}：本节均符合`));
      for (const [matter, text, phrase] of [
        [safety, '消防通道畅通', blocked],
        [safety, '校舍、围墙', '体育器材松动'],
      ] as const) {
        const section = page.getByRole('region', { name: matter });
        const head = section.locator('button.row');
        if ((await head.getAttribute('aria-expanded')) !== 'true') await phone.tap(head);
        const asked = section.locator('.question').filter({ hasText: text });
        await phone.tap(asked.locator('label').filter({ hasText: /^不符合$/ }));
        await phone.tap(button(asked, phrase));
        await phone.tap(button(asked, '登记为问题'));
        const sheet = page.getByRole('dialog');
        await phone.tap(sheet.locator('label.choice').filter({ hasText: '一般问题' }));
        const choosing = page.waitForEvent('filechooser');
        await phone.tap(sheet.locator('label').filter({ hasText: '拍照' }));
        await (await choosing).setFiles(await pictures(page, 1));
        await expect(sheet.getByRole('img')).toHaveCount(1);
        await phone.tap(button(sheet, '完成'));
      }
      for (const way of ['随机听课', '查阅资料', '校园巡视']) await phone.tap(button(page, `增加：${way}`));
      await phone.tap(page.getByLabel('经验做法'));
      await page.keyboard.insertText('课间活动组织有序');
      await phone.tap(button(page, '结束督导'));
      // A visit of less than a minute is none.
      await page.getByLabel('到校时间').fill('00:00');
      await phone.tap(page.getByRole('link', { name: '核对' }));
      await phone.tap(button(page, '学校签字'));
      const sheet = page.getByRole('dialog');
      await phone.tap(sheet.getByLabel('签字人姓名'));
      await page.keyboard.insertText('王校长');
      await scribble(page, sheet.getByRole('img', { name: '签名处' }));
      phone.taps += 1;
      await phone.tap(button(sheet, '完成签字'));
      await phone.tap(button(page, '提交'));
      await expect(page.getByText('督导记录已提交')).toBeVisible({ timeout: 20_000 });
      figures.taps = phone.taps;
      expect(phone.taps).toBeLessThanOrEqual(MOST_TAPS);
    });

    test('with the largest letters nothing runs out of a narrow screen', async () => {
      await phone.page.evaluate(() => localStorage.setItem('dudao.textSize', 'huge'));
      for (const path of ['', 'inspections', 'rectifications', 'me', 'outbox', 'credential', 'messages']) {
        await phone.open(`/m/${path}`);
        await expect(phone.page.getByRole('heading', { level: 1 })).toBeVisible();
        const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(390);
      }
    });

    test('no answer of the API lies in a cache, and signing out clears the pack', async () => {
      const cached = await phone.page.evaluate(async () => {
        const names = await caches.keys();
        const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().map((request) => new URL(request.url).pathname);
      });
      expect(cached).toContain('/m/');
      expect(cached.filter((path) => !path.startsWith('/m/'))).toEqual([]);
      figures.cachedFiles = cached.length;
      expect(phone.violations).toEqual([]);
      await phone.open('/m/me');
      await button(phone.page, '退出登录').tap();
      await expect.poll(async () => (await phone.page.request.get('/api/me')).status()).toBe(401);
      // The former page is still on its way through the sign-out.
      phone.page = await phone.context.newPage();
      await phone.open('/m/');
      expect(await phone.count('packs')).toBe(0);
    });
  });
