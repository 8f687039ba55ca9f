import { composeDeps, type ComposedDeps } from '@overens/workflows/compose-deps';
import { env } from './env.ts';

/**
 * Everything the use cases need, wired once per process. Connects when first asked, so that a build needs
 * no servers; a connection that fails is forgotten, so that the next request tries again.
 */
export function composition(): Promise<ComposedDeps> {
  kept.overensComposition ??= connectOnce();
  return kept.overensComposition;
}

async function connectOnce(): Promise<ComposedDeps> {
  try {
    const { MONGODB_URI, TEMPORAL_ADDRESS, TEMPORAL_TASK_QUEUE, LINK_SECRET } = env();
    return await composeDeps({
      mongodbUri: MONGODB_URI,
      temporalAddress: TEMPORAL_ADDRESS,
      taskQueue: TEMPORAL_TASK_QUEUE,
      linkSecret: LINK_SECRET,
    });
  } catch (error) {
    delete kept.overensComposition;
    throw error;
  }
}

// On globalThis: in development every reload makes the module anew, and must not make a connection anew.
const kept: typeof globalThis & { overensComposition?: Promise<ComposedDeps> } = globalThis;
