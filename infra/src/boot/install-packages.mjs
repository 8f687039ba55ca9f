import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCacheLock } from '../provision/cache-lock.mjs';
import { findOnPath } from '../provision/find-on-path.mjs';
import { withHeartbeat } from '../provision/progress.mjs';
import { runProgram } from '../provision/run-program.mjs';

/**
 * Makes `node_modules` what `package-lock.json` says, and does nothing when it already is.
 * Install scripts are not run: no package here needs one, and two of them would change the machine
 * (a database download, git hooks).
 */
export async function installPackages({ root, env, log }) {
  if (isInstalled(root)) return;
  const name = `packages-${hashOf(root).slice(0, 12)}`;
  await withCacheLock(env, name, log, async () => {
    if (isInstalled(root)) return;
    log('installing packages with npm: one to three minutes the first time');
    try {
      await withHeartbeat(log, 'packages', (onLine) => runNpm({ root, env, log, onLine }));
    } catch (error) {
      throw new Error(`npm could not install the packages.\n${error.message}\n\n${advice}`);
    }
    writeFileSync(stampFile(root), lockHash(root));
  });
}

/**
 * `npm ci` refuses a lockfile without the binaries made for other systems, and npm leaves those out of a
 * lockfile where its registry does not have them. `npm install` then gives the same locked packages.
 */
async function runNpm({ root, env, log, onLine }) {
  const [command, ...before] = npmCommand(env);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const npm = (...args) =>
    runProgram(command, [...before, ...args, ...quiet], { cwd: root, env, onLine, keepLines: 200 });
  try {
    await npm('ci');
  } catch (error) {
    if (!/Missing: .* from lock file/.test(error.message)) throw error;
    log('the lockfile lacks some binaries for other systems; installing what it holds');
    await npm('install', '--no-save');
    if (!isInstalled(root))
      throw new Error('npm installed other versions than package-lock.json holds', { cause: error });
  }
}

/** Whether what is installed is what the lockfile says: by our own stamp, or by npm's record of an install by hand. */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === lockHash(root)) return true;
  return covers(packagesIn(record), packagesIn(join(root, 'package-lock.json')));
}

/** Optional packages may be missing (other systems' binaries); every other one must be there in that version. */
function covers(installed, wanted) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link || entry.optional) return true;
    return installed[path]?.version === entry.version;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function stampFile(root) {
  return join(root, 'node_modules', '.overens-lock-hash');
}

function npmCommand(env) {
  if (env.npm_execpath?.endsWith('npm-cli.js')) return [process.execPath, env.npm_execpath];
  const npm = findOnPath(['npm'], env);
  if (!npm) throw new Error('npm is not on PATH; install Node.js 20 or later with npm (https://nodejs.org)');
  return [npm];
}

const advice =
  'What to do: check that this machine reaches the npm registry (`npm ping`) and has about 2 GB of free disk, then run the same command again.';
