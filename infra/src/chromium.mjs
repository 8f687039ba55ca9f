import { chromiumSources } from './browser/chromium-sources.mjs';
import { progressLog } from './provision/progress.mjs';
import { trySources } from './provision/try-sources.mjs';

const advice =
  'What to do: install Chromium (Debian: `apt install chromium`), or set CHROMIUM_PATH to one, then run the same command again.';

/**
 * A Chromium that has just been seen to start: `{ executablePath, args, env }` for Playwright's `launch`.
 * Refuses with a sentence when none starts; browser tests are never skipped silently.
 */
export async function findChromium({ env = process.env, log = progressLog() } = {}) {
  return trySources({
    what: 'A Chromium for the browser tests',
    sources: chromiumSources(env, log),
    env,
    log,
    advice,
  });
}
