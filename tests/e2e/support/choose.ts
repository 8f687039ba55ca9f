import { expect, type Locator, type Page } from '@playwright/test';

/** Marks one of several by pointing at its words, as a hand does. */
export async function choose(among: Page | Locator, label: string): Promise<void> {
  const words = among.locator('label').filter({ hasText: new RegExp(`^${label}$`) });
  await words.click();
  await expect(among.getByLabel(label, { exact: true })).toBeChecked();
}
