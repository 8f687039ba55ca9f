import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFree } from '../servers/free-port.mjs';
import { managedProcess } from '../servers/managed-process.mjs';

/** The mail catcher, where no mail server is set. */
export function mailProcess({ root, dataDir, settings, ports, onExit }) {
  return managedProcess({
    name: 'mail catcher',
    command: process.execPath,
    args: [join(root, 'infra', 'src', 'mail-catcher.mjs')],
    env: settings,
    cwd: root,
    logFile: join(dataDir, 'logs', 'mail-catcher.log'),
    ready: async () => !(await isFree(ports.mail)),
    onExit,
  });
}

/** The Temporal worker; `undefined` as long as there is none to run. */
export function workerProcess({ root, dataDir, settings, onExit }) {
  const script = join(root, 'workflows', 'src', 'worker.ts');
  if (!existsSync(script)) return undefined;
  return managedProcess({
    name: 'worker',
    command: process.execPath,
    args: [script],
    env: settings,
    cwd: root,
    logFile: join(dataDir, 'logs', 'worker.log'),
    readyMessage: 'ready',
    onExit,
  });
}

/** The web, on loopback only: what faces a network is a deployment's own choice (infra/compose.yaml). */
export function webProcess({ root, dataDir, settings, ports, dev, onExit }) {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const place = ['--port', String(ports.web), '--hostname', '127.0.0.1'];
  return managedProcess({
    name: 'web',
    command: process.execPath,
    args: [next, dev ? 'dev' : 'start', join(root, 'apps', 'web'), ...place],
    env: settings,
    cwd: root,
    logFile: join(dataDir, 'logs', 'web.log'),
    ready: () => answers(`http://127.0.0.1:${ports.web}/`),
    onExit,
  });
}

/** Whether an HTTP server answers there at all; what it answers is for the pages' own tests. */
async function answers(url) {
  await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  return true;
}
