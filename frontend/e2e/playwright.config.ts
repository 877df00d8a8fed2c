import { defineConfig } from '@playwright/test';

/** Runs against the product at DUDAO_URL; `.ci/test` starts one for it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.run/test/browser',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    actionTimeout: 15_000,
    baseURL: process.env.DUDAO_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
