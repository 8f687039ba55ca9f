import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder } from './cache-dir.mjs';

/**
 * Runs `work` while no other process on this machine does the same work, so that two checkouts started at
 * once build a server once. Waits for the other one and says so; a lock whose owner is dead is taken over.
 */
export async function withCacheLock(env, name, log, work) {
  const lock = join(cacheFolder(env, 'locks'), `${name}.lock`);
  let told = false;
  while (!(await take(lock))) {
    const owner = await ownerOf(lock);
    if (owner !== undefined && !isAlive(owner)) await discard(lock, owner);
    else {
      if (!told) log(`another start (process ${owner ?? '?'}) is already getting ${name}; waiting for it`);
      told = true;
      await pause(500);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `undefined` when the lock went away, or its owner has not written its number yet. */
async function ownerOf(lock) {
  const text = await readFile(lock, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Renaming first lets one waiter win: the others find nothing to rename and go back to waiting. */
async function discard(lock, deadOwner) {
  const aside = `${lock}.dead-${deadOwner}-${process.pid}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  await rm(aside, { force: true });
}

/** Whether a process with this number runs; one we may not signal counts as running. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
