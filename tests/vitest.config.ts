import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const servers = fileURLToPath(new URL('../infra/src/vitest-servers.mjs', import.meta.url));
const exclude = ['**/node_modules/**'];
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/**
 * Tests that need real servers. `globalSetup` starts MongoDB and Temporal once for all projects, or uses those
 * that MONGODB_URI and TEMPORAL_ADDRESS name; both are in `process.env` of every test file.
 * Run one kind by hand: `npx vitest run --config tests/vitest.config.ts --project stores`.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      project('stores', ['packages/data/**/*.test.ts', 'tests/stores/**/*.test.ts']),
      project('workflows', ['workflows/src/**/*.test.ts', 'tests/workflows/**/*.test.ts']),
      project('replay', ['tests/replay/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts', 'tests/life/**/*.test.ts']),
      project('faults', ['tests/faults/**/*.test.ts'], { fileParallelism: false, testTimeout: 240_000 }),
    ],
  },
});

function project(name: string, include: string[], more: object = {}) {
  return {
    root,
    test: { name, include, exclude, environment: 'node', globalSetup: [servers], ...patient, ...more },
  };
}
