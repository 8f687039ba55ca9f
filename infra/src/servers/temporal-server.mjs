import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../provision/run-program.mjs';
import { managedProcess } from './managed-process.mjs';

/** The Temporal server of one data folder, as a `managedProcess` with an `address`. */
export function temporalServer({ found, dataDir, port, onExit }) {
  const folder = join(dataDir, 'temporal');
  mkdirSync(folder, { recursive: true });
  const address = `127.0.0.1:${port}`;
  const ask = ['operator', 'namespace', 'describe', '--namespace', 'default', '--address', address];
  const server = managedProcess({
    name: 'temporal',
    command: found.command,
    args: found.args(port, folder),
    logFile: join(dataDir, 'logs', 'temporal.log'),
    ready: () => runProgram(found.command, ask, { limitMs: 5000 }).then(() => true),
    onExit,
  });
  return Object.assign(server, { address });
}
