import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { appUrl } from './running-app.ts';

/** A browser of somebody's own: their cookies and storage, on any device. */
export type Device = { readonly width: number; readonly height: number };
export const desktop: Device = { width: 1280, height: 900 };
export const phone: Device = { width: 320, height: 640 };

type Fixtures = {
  /** Opens a browser of its own for somebody; closed when the test ends. */
  readonly someone: (device?: Device) => Promise<Page>;
  /** A browser where one of the demo's people has signed in. */
  readonly signedIn: (name: string, device?: Device) => Promise<Page>;
};

/**
 * Playwright's test with people in browsers of their own. A page that throws, or
 * that the content security policy stops from anything, fails the test it was opened in.
 */
export const test = base.extend<Fixtures>({
  someone: async ({ browser }, provide) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await provide(async (device = desktop) => {
      const context = await aContext(browser, device);
      contexts.push(context);
      const page = await context.newPage();
      listen(page, faults);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    base.expect(faults, 'faults told by the pages themselves').toEqual([]);
  },
  signedIn: async ({ someone }, provide) => {
    await provide(async (name, device) => {
      const page = await someone(device);
      await signIn(page, name);
      return page;
    });
  },
});

export { expect } from '@playwright/test';

/** Signs in as one of the demo's people, by the button on the sign-in page. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/logga-in');
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/(arbete|forening)$/);
}

/** Opens an address and waits until the page's own forms and buttons answer. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await comeToLife(page);
}

/** Waits until React has taken over every form and button that only script can send. */
export async function comeToLife(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main form[method=dialog], main button[type=button]')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactProps$')),
    ),
  );
}

async function aContext(browser: Browser, viewport: Device): Promise<BrowserContext> {
  return await browser.newContext({
    baseURL: appUrl(),
    viewport,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
}

function listen(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A refused command is an answer like any other; the browser notes its status as an error.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    faults.push(`${page.url()}: ${message.text()}`);
  });
}
