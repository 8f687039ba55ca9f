import { findChromium } from './chromium.mjs';

/** Launch options for Playwright with a Chromium that starts; looked for once, also though every worker asks. */
export async function chromiumLaunchOptions() {
  process.env.OVERENS_CHROMIUM ??= JSON.stringify(await lookFor());
  return JSON.parse(process.env.OVERENS_CHROMIUM);
}

async function lookFor() {
  const { executablePath, args, env } = await findChromium();
  return { executablePath, args, env: { ...env, OVERENS_CHROMIUM: '' } };
}
