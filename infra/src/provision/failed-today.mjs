import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePath } from './cache-dir.mjs';

const aDay = 24 * 60 * 60 * 1000;

/**
 * Remembers for a day that a source could not be reached, so that only the first start of the day waits for it.
 * `OVERENS_RETRY=1` forgets.
 */
export function failedToday(env, now = Date.now()) {
  const fileOf = (source) => join(cachePath(env, 'failed'), `${source.replaceAll(/[^\w.-]+/g, '-')}.json`);
  return {
    /** Why the source failed within the last day, or `undefined`. */
    reason(source) {
      if (env.OVERENS_RETRY === '1') return undefined;
      try {
        const { at, why } = JSON.parse(readFileSync(fileOf(source), 'utf8'));
        return now - at >= 0 && now - at < aDay ? why : undefined;
      } catch {
        return undefined;
      }
    },
    remember(source, why) {
      mkdirSync(cachePath(env, 'failed'), { recursive: true });
      writeFileSync(fileOf(source), JSON.stringify({ at: now, why }));
    },
    forget(source) {
      rmSync(fileOf(source), { force: true });
    },
  };
}
