import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Looks at a page as it stands, on a desk and on a narrow phone unless told otherwise: nothing that axe finds against WCAG 2.2 AA,
 * nothing to scroll sideways for. Keeps a picture of each in `artefacts/`. The window gets its width back.
 */
export async function lookAt(
  page: Page,
  name: string,
  widths: readonly number[] = [DESK, NARROW_PHONE],
): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === DESK ? 900 : 640 });
    await page.screenshot({ path: pictureOf(`${name}-${width}`), fullPage: true, animations: 'disabled' });
    await expect.soft(page, `${name} at ${width} px`).toHaveTitle(/\S/);
    // Of two titles the browser shows the first, and nobody sees the other.
    await expect.soft(page.locator('head > title'), `${name} at ${width} px: one title`).toHaveCount(1);
    expect.soft(await sidewaysOf(page), `${name} at ${width} px: reaches beyond the window`).toEqual([]);
    expect.soft(await squeezedOf(page), `${name} at ${width} px: text without room for a word`).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary})`),
    );
    expect.soft(found, `${name} at ${width} px: what axe finds`).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
}

/** The widths at which pages are looked at, in pixels. */
export const DESK = 1280;
export const PHONE = 390;
export const NARROW_PHONE = 320;

/** What makes the page scroll sideways; nothing when it does not. */
async function sidewaysOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 10);
  });
}

/** Texts of several letters in a box too narrow for a word: one letter on each line. */
async function squeezedOf(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const text =
          [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? '';
        const { width, height } = element.getBoundingClientRect();
        return text.trim().length > 4 && width > 2 && width < 24 && height > 3 * width;
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`,
      )
      .slice(0, 10),
  );
}

function pictureOf(name: string): string {
  return fileURLToPath(new URL(`../artefacts/${name}.png`, import.meta.url));
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
