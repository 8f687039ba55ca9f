import type { Browser, Locator, Page } from '@playwright/test';
import { appUrl } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/** What the server sends can be read as it is: where script does not run, nothing is hidden and nothing is promised. */
const open = 'Överenskommelse om samverkan i Almvik 2027–2030';
const prepared = 'Överenskommelse med studieförbunden';

test('an open round can be followed without script, and what needs it says so', async ({ browser }) => {
  const page = await roundOf(browser, open);
  await expect(page).toHaveTitle(`Remissrunda – ${open} – Överens`);
  await expect(page.getByRole('heading', { name: 'Mottagarna, en för en' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Almviks roddklubb/ })).toBeVisible();
  await expect(page.locator('noscript .ov-alert')).toBeVisible();
  await expect(formsThatSaySo(page)).toHaveCount(2);
  await nothingHiddenOrPromised(page);
  await page.context().close();
});

test('a round being prepared can be read without script', async ({ browser }) => {
  const page = await roundOf(browser, prepared);
  await expect(page.getByLabel('Ärendemening')).toBeVisible();
  await expect(page.getByText('Studiefrämjarna i Almvik').first()).toBeVisible();
  await expect(page.locator('noscript .ov-alert')).toBeVisible();
  await expect(formsThatSaySo(page)).toHaveCount(1);
  await nothingHiddenOrPromised(page);
  await page.context().close();
});

/** Forms that are not there without script, each saying so. By their element: a text in it is passed over. */
function formsThatSaySo(page: Page): Locator {
  return page.locator('noscript > p').filter({ visible: true });
}

/** No part of the page waits for a script to reveal it, and nothing says that it is on its way. */
async function nothingHiddenOrPromised(page: Page): Promise<void> {
  await expect(page.locator('body > div[hidden] *')).toHaveCount(0);
  await expect(page.getByText('Hämtar …').filter({ visible: true })).toHaveCount(0);
}

async function roundOf(browser: Browser, agreement: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: appUrl(), javaScriptEnabled: false, locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Moa Ek' }).click();
  await page.getByRole('link', { name: agreement }).click();
  await page
    .getByRole('link', { name: /^(Förbered|Följ)/ })
    .first()
    .click();
  await page.waitForURL(/\/arbete\/remiss\/rnd_/);
  return page;
}
