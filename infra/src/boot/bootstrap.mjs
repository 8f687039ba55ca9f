import { fileURLToPath } from 'node:url';
import { progressLog } from '../provision/progress.mjs';
import { installPackages } from './install-packages.mjs';
import { findNode24, handedOver, handOver, isSameProgram, wasHandedOver } from './node-24.mjs';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The beginning of every command of this project: works on Node 20 with nothing installed; installs the
 * packages, hands over to Node 24, and there calls `run()`. What `run` resolves to is the exit code.
 * `entry` is the command's own `import.meta.url`.
 */
export async function bootstrap(entry, run) {
  try {
    process.exitCode = (await inNode24(entry, run)) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${process.env.OVERENS_DEBUG ? error.stack : error.message}\n`);
    process.exitCode = 1;
  }
}

async function inNode24(entry, run) {
  if (wasHandedOver(process.env, process.version)) return run();
  assertNotTooOld();
  await installPackages({ root, env: process.env, log: progressLog() });
  const node = await findNode24({ root });
  const env = handedOver(process.env, node);
  if (!isSameProgram(node, process.execPath)) {
    return handOver(node, [fileURLToPath(entry), ...process.argv.slice(2)], env);
  }
  Object.assign(process.env, env);
  return run();
}

function assertNotTooOld() {
  const major = Number(process.versions.node.split('.', 1)[0]);
  if (major < 20) throw new Error(`Överens needs Node 20 or later to start; this is ${process.version}.`);
}
