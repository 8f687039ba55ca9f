import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../provision/cache-lock.mjs';

/**
 * Claims a data folder for this process, so that two starts never write to one database.
 * Refuses with a sentence when another start that is alive has it. `release()` gives it back;
 * `tell(more)` adds what others may want to know, such as the address.
 */
export function claimDataFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'running.json');
  const other = runningIn(dataDir);
  if (other) {
    const where = other.url ? ` at ${other.url}` : '';
    throw new Error(
      `Överens is already running from this checkout${where} (process ${other.pid}). ` +
        'Stop that one first, or set OVERENS_DATA to another folder to run a second one beside it.',
    );
  }
  const mine = { pid: process.pid };
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  return {
    tell: (more) => writeFileSync(file, JSON.stringify({ ...mine, ...more })),
    release: () => rmSync(file, { force: true }),
  };
}

/** `{ pid, url? }` of the start that has this data folder, or `undefined`; one that died does not count. */
export function runningIn(dataDir) {
  try {
    const found = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    return found.pid !== process.pid && isAlive(found.pid) && isNode(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** A process number may have been given to some other program since; on Linux that can be seen. */
function isNode(pid) {
  if (process.platform !== 'linux') return true;
  return /node/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
}
