import { defineConfig } from 'vitest/config';

/** Tests that need nothing but Node: the pure packages, the design system, the commands, the house rules. */
export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    // Two busy cores: a test that takes a second alone may take ten beside others.
    testTimeout: 30_000,
    include: [
      'packages/*/**/*.test.{ts,tsx}',
      'apps/web/src/**/*.test.{ts,tsx}',
      'infra/**/*.test.mjs',
      'tests/architecture/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/.next/**', 'packages/data/**'],
  },
});
