import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../checks/steps.mjs';
import { withCacheLock } from '../provision/cache-lock.mjs';
import { withHeartbeat } from '../provision/progress.mjs';
import { runProgram } from '../provision/run-program.mjs';
import { runningIn } from './running-file.mjs';

const sources = ['apps/web', 'packages', 'workflows/src'];

/**
 * The production build of the web, made only when something it is made of has changed since the last one.
 * Refuses while a start of this checkout serves the old build: replacing files under it would break its pages.
 */
export async function buildWeb({ root, env, log }) {
  const web = join(root, 'apps', 'web');
  const stamp = join(web, '.next', 'overens-build');
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);
  if (isBuilt()) return;
  const name = `web-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  await withCacheLock(env, name, log, async () => {
    if (isBuilt()) return;
    const hash = sourceHash(root);
    refuseUnderRunning(root);
    log('building the web pages: about a minute, only when something has changed');
    const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
    await withHeartbeat(log, 'web pages', (onLine) =>
      runProgram(process.execPath, [next, 'build', web], {
        cwd: root,
        env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        onLine,
        keepLines: 80,
      }),
    );
    writeFileSync(stamp, hash);
  });
}

function refuseUnderRunning(root) {
  const running = runningIn(join(root, '.data'));
  if (!running) return;
  throw new Error(
    `The sources have changed, and Överens is running from this checkout (process ${running.pid}) with the old build. Stop it first.`,
  );
}

/** Changes when any source of the build, the locked packages or the Node version changes. */
export function sourceHash(root) {
  const hash = createHash('sha256').update(process.version);
  const files = sources.flatMap((folder) =>
    filesUnder(join(root, folder), /^(?!next-env\.d\.ts$|.*\.(test|spec)\.)/),
  );
  for (const file of [...files.toSorted(byName), join(root, 'package-lock.json')]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function byName(one, other) {
  return one < other ? -1 : 1;
}
