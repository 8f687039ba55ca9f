import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a control with Tab alone, as often as it takes; fails when it cannot be reached or its focus is not seen. */
export async function tabTo(page: Page, control: Locator, atMost = 120): Promise<void> {
  await expect(control).toBeVisible();
  for (let press = 0; press < atMost; press += 1) {
    if (await isFocused(control)) {
      expect(await hasFocusRing(control), 'the focus can be seen').toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(control)} is not reached by ${atMost} presses of Tab.`);
}

/** Goes to a field with Tab and writes in it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Goes to a button, link or disclosure with Tab and presses Enter. */
export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Goes with Tab to radios of which none is marked, and marks one with the arrow. */
export async function arrowTo(page: Page, radios: Locator, label: string, atMost = 10): Promise<void> {
  await tabTo(page, radios.getByRole('radio').first());
  const wanted = radios.getByRole('radio', { name: label, exact: true });
  for (let press = 0; press < atMost && !(await wanted.isChecked()); press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function isFocused(control: Locator): Promise<boolean> {
  return await control.evaluate((element) => element === document.activeElement);
}

/** An outline or a shadow, on the control itself or around it. */
async function hasFocusRing(control: Locator): Promise<boolean> {
  return await control.evaluate((element) => {
    const shows = (one: Element | null): boolean => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    return shows(element) || shows(element.parentElement);
  });
}
