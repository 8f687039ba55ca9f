import { expect, type Page } from '@playwright/test';
import { press } from './keyboard.ts';
import { comeToLife, open } from './test.ts';

/** Moves the rehearsal's clock to what comes next, by keyboard. */
export async function goToNextEvent(page: Page, agreementPath: string): Promise<void> {
  await open(page, `${agreementPath}/ovning`);
  await press(page, page.getByRole('button', { name: 'Gå till nästa händelse' }));
  await expect(page.getByText(/Klockan är nu/)).toBeVisible({ timeout: 30_000 });
}

/** Moves the rehearsal's clock to a day; everything on the way happens. */
export async function goToDay(page: Page, agreementPath: string, day: string): Promise<void> {
  await open(page, `${agreementPath}/ovning`);
  await page.getByLabel('Gå till ett datum').fill(day);
  await page.getByRole('button', { name: 'Gå dit' }).click();
  await expect(page.getByText(/Klockan är nu/)).toBeVisible({ timeout: 60_000 });
}

/** Moves the rehearsal's clock by some days from the day it is there. */
export async function goForward(page: Page, agreementPath: string, days: number): Promise<void> {
  await open(page, `${agreementPath}/ovning`);
  const today = await page.getByLabel('Gå till ett datum').getAttribute('min');
  if (today === null) throw new Error('The rehearsal knows its day.');
  await goToDay(page, agreementPath, dayAfter(today, days));
}

/** From the agreement's page to that of a stage, as soon as the stage has begun. */
export async function goToStage(page: Page, agreementPath: string, title: string): Promise<string> {
  const stage = page
    .getByRole('listitem')
    .filter({ hasText: /Pågår|Öppen/ })
    .getByRole('link', { name: title });
  await expect(async () => {
    await page.goto(agreementPath);
    await expect(stage).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  const path = await stage.getAttribute('href');
  if (path === null) throw new Error(`${title} has a page.`);
  await stage.click();
  await page.waitForURL((url) => url.pathname === path);
  await comeToLife(page);
  return path;
}

/** The text of the latest of the mails that would have gone, with that subject to that address. */
export async function mailShown(page: Page, subject: string, to: string): Promise<string> {
  const mail = page.locator('details').filter({ hasText: subject }).filter({ hasText: to }).first();
  await mail.locator('summary').click();
  return await mail.locator('pre').innerText();
}

/** A day some days after another, as date fields take them. */
export function dayAfter(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
