import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './choose.ts';

/** The part of the page where the agreement's chapter and the comment on it stand. */
export function commentOn(page: Page, chapter: string): Locator {
  return page.locator('details').filter({ hasText: new RegExp(`: (\\d+\\.? )?${chapter}`) });
}

/** Opens the comment on a chapter and writes in it. */
export async function writeComment(page: Page, chapter: string, text: string): Promise<void> {
  const comment = commentOn(page, chapter);
  if ((await comment.getAttribute('open')) === null) await comment.locator('summary').click();
  await comment.getByLabel('Kommentar').fill(text);
}

/** The sentences of a chapter to choose among, once they are shown. */
export function sentencesOf(comment: Locator): Locator {
  return comment.getByRole('listitem').getByRole('button');
}

/** How the draft bar tells that nothing is left to save. */
export async function seeItSaved(page: Page): Promise<void> {
  await expect(page.getByText(/Allt är sparat\. Senast \d\d\.\d\d\./)).toBeVisible();
}

/** Chooses what the body thinks of the proposal as a whole. */
export async function takeStance(page: Page, stance: string): Promise<void> {
  await choose(page.getByRole('radiogroup', { name: 'Vad tycker ni om förslaget i stort?' }), stance);
}

/** From the page where one writes to the receipt, in somebody's name. Gives the receipt's number. */
export async function handIn(page: Page, signatory: { name: string; role: string }): Promise<string> {
  await page.getByRole('button', { name: 'Granska och lämna in' }).click();
  await page.waitForURL(/\/granska$/);
  await page.getByLabel('Ditt namn').fill(signatory.name);
  await page.getByLabel('Din roll').fill(signatory.role);
  await page.getByRole('button', { name: /^Lämna in/ }).click();
  return await receiptNumber(page);
}

/** Waits for the receipt and reads its number. */
export async function receiptNumber(page: Page): Promise<string> {
  await page.waitForURL(/\/kvitto\//);
  const fact = page.locator('dl > div').filter({ hasText: 'Mottagningsnummer' });
  return (await fact.getByRole('definition').innerText()).trim();
}
