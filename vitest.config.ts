import { defineConfig } from 'vitest/config';

/** Tests that need nothing but Node: the pure packages, the design system, the commands, the house rules. */
export default defineConfig({
  test: {
    name: 'unit',
    environment: 'node',
    include: [
      'packages/*/**/*.test.{ts,tsx}',
      'apps/web/src/**/*.test.{ts,tsx}',
      'infra/**/*.test.mjs',
      'tests/architecture/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/.next/**', 'packages/data/**'],
  },
});
