import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { withCacheLock } from './cache-lock.mjs';

/**
 * A folder of the cache filled by `build(temporaryFolder)` once per machine and version.
 * The build happens beside the place it ends at and is moved there whole, so that a broken-off build leaves
 * nothing that looks finished. `check(folder)` decides whether what is there is right; if not it is built anew.
 */
export async function buildOnce({ env, folder, name, log, check, build, movable = true }) {
  const ready = await check(folder).catch(() => undefined);
  if (ready) return ready;
  return withCacheLock(env, name, log, async () => {
    const builtMeanwhile = await check(folder).catch(() => undefined);
    if (builtMeanwhile) return builtMeanwhile;
    const place = movable ? `${folder}.partial-${process.pid}` : folder;
    await rm(folder, { recursive: true, force: true });
    await mkdir(movable ? place : dirname(place), { recursive: true });
    try {
      await build(place);
      if (movable) await rename(place, folder);
      return await check(folder);
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      throw error;
    }
  });
}
