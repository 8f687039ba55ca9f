import { Worker } from 'node:worker_threads';
import { ok, refuse } from '@overens/domain/kernel/result';
import { DocumentReply, type DocumentOrder } from './document-order.ts';
import type { DocumentPoolOptions, PooledFile } from './document-pool.ts';

/** A file that somebody waits for. */
export interface Job {
  readonly order: DocumentOrder;
  readonly resolve: (file: PooledFile) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, with the file that it makes. */
export interface Lane {
  readonly isBusy: () => boolean;
  readonly take: (job: Job) => void;
  readonly end: () => Promise<void>;
}

/**
 * Starts a thread that makes one file at a time.
 * @param onFree called after each file; with `true` when the thread is gone for good
 */
export function startLane(
  { workerFile, mostMs }: Pick<DocumentPoolOptions, 'workerFile' | 'mostMs'>,
  onFree: (ended: boolean) => void,
): Lane {
  // Of the process it inherits nothing: neither its settings, among them secrets, nor its flags.
  const worker = new Worker(workerFile, { env: {}, execArgv: [], resourceLimits: LIMITS });
  let job: Job | null = null;
  let late: NodeJS.Timeout | undefined;
  let why: Error | null = null;
  const finish = (settle: (job: Job) => void, ended: boolean) => {
    const done = job;
    job = null;
    clearTimeout(late);
    worker.unref();
    if (done !== null) settle(done);
    onFree(ended);
  };
  worker.unref();
  worker.on('message', (message: unknown) => finish((done) => settleBy(done, message), false));
  worker.on('error', (error) => {
    why = error instanceof Error ? error : new Error(String(error));
  });
  worker.on('exit', () => {
    finish((done) => done.reject(why ?? new Error('The thread that made the file ended.')), true);
  });
  return {
    isBusy: () => job !== null,
    take: (next) => {
      job = next;
      // A process that waits for a file stays; one that waits for none may end.
      worker.ref();
      late = setTimeout(() => {
        why = new Error(`The file took longer than ${mostMs} ms to make.`);
        void worker.terminate();
      }, mostMs);
      worker.postMessage(next.order);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function settleBy({ resolve, reject }: Job, message: unknown): void {
  const reply = DocumentReply.parse(message);
  switch (reply.kind) {
    case 'made':
      return resolve(ok(reply.bytes));
    case 'refused':
      return resolve(refuse(reply.refusal));
    case 'failed':
      return reject(new Error(reply.message));
  }
}

/** A text that needs more than this fails by itself, and takes nothing else with it. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;
