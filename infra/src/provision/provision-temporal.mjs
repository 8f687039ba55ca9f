import { progressLog } from './progress.mjs';
import { temporalSources } from './temporal-sources.mjs';
import { trySources } from './try-sources.mjs';

const advice = [
  'What to do: any one of these is enough, then run the same command again.',
  "  - install Temporal's command-line tool so that `temporal` is on PATH (https://docs.temporal.io/cli)",
  '  - install Go 1.26 or later (https://go.dev/dl/), and Överens builds the server itself, once',
  '  - set TEMPORAL_ADDRESS (host:port) to a Temporal server that may be used',
].join('\n');

/**
 * A Temporal server this machine can use: `{ kind: 'dev-server', command, args(port, folder), version, source }`
 * or `{ kind: 'external', address }`.
 */
export async function provisionTemporal({ env = process.env, log = progressLog() } = {}) {
  return trySources({ what: 'A Temporal server', sources: temporalSources(env, log), env, log, advice });
}
