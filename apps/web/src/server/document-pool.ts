import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createDocumentPool, type DocumentPool } from '@overens/documents/pool/document-pool';

/** The threads that make files, started when the first is asked for. One processor is left to answer requests. */
export function documentPool(): DocumentPool {
  kept.overensDocumentPool ??= createDocumentPool({
    workerFile: workerFile(),
    threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    mostWaiting: 100,
    mostMs: 60_000,
  });
  return kept.overensDocumentPool;
}

/** A thread is started from a file, so it is found as Node finds it and never bundled. The web runs in the root of the product. */
function workerFile(): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve(WORKER);
}

const WORKER = '@overens/documents/pool/document-worker';

// On globalThis: in development every reload makes the module anew, and must not start threads anew.
const kept: typeof globalThis & { overensDocumentPool?: DocumentPool } = globalThis;
