import { expect, type Page } from '@playwright/test';
import { choose } from './choose.ts';
import { comeToLife } from './test.ts';

export interface Launch {
  readonly name: string;
  readonly diarienummer: string;
  readonly opensOn: string;
  readonly lastDay: string;
}

/** The first two steps of the wizard, with the mouse. */
export async function fillFacts(page: Page, launch: Pick<Launch, 'name' | 'diarienummer'>): Promise<void> {
  await choose(page, 'Fyraårig överenskommelse');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByLabel('Överenskommelsens namn').fill(launch.name);
  await page.getByLabel('Diarienummer').fill(launch.diarienummer);
}

/** The days: the two of the round are chosen, the others follow by the template's rules. */
export async function fillDates(page: Page, launch: Launch): Promise<void> {
  await page.getByLabel('Remissen öppnar').fill(launch.opensOn);
  await page.getByLabel('Sista svarsdag').fill(launch.lastDay);
  await expect(page.getByText('Kontrollerar datumen …')).toBeHidden();
}

/** On the agreement's page: waits until the process has begun and goes on to its round. */
export async function goToRound(page: Page): Promise<string> {
  const prepare = page.getByRole('link', { name: 'Förbered remissen' }).first();
  await expect(async () => {
    if (!(await prepare.isVisible())) await page.reload();
    await expect(prepare).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await prepare.click();
  await page.waitForURL(/\/arbete\/remiss\/rnd_/);
  await comeToLife(page);
  return new URL(page.url()).pathname;
}
