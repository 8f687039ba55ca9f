import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder where programs built or fetched once per machine are kept, outside the checkout.
 * `OVERENS_CACHE` decides; else the user's cache folder. `parts` name a subfolder, which is not created.
 */
export function cachePath(env, ...parts) {
  return join(cacheRoot(env), ...parts);
}

/** As `cachePath`, and the folder is there afterwards. */
export function cacheFolder(env, ...parts) {
  const path = cachePath(env, ...parts);
  mkdirSync(path, { recursive: true });
  return path;
}

function cacheRoot(env) {
  if (env.OVERENS_CACHE) return env.OVERENS_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'overens');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'overens');
  return join(homedir(), '.cache', 'overens');
}
