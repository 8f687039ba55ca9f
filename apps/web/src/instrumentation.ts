import { isNodeServer } from './server/env-runtime.ts';

/** Runs once when the server starts: a faulty environment stops it here, not at the first visitor. */
export async function register(): Promise<void> {
  if (!isNodeServer()) return;
  const { env } = await import('./server/env.ts');
  env();
}
