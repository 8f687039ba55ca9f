import { fileURLToPath } from 'node:url';
import { chromiumLaunchOptions } from '@overens/infra/playwright-chromium';
import { defineConfig } from '@playwright/test';

/** The browser tests: the product as `npm start` runs it, on fresh data, in a real Chromium, one test at a time. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'e2e/artefacts',
  globalSetup: fileURLToPath(import.meta.resolve('@overens/infra/playwright-app')),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    baseURL: process.env['APP_URL'],
    launchOptions: await chromiumLaunchOptions(),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
});
