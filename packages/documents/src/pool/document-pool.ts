import { refuse, type Result } from '@overens/domain/kernel/result';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import type { PdfUnavailable } from '../pdf/render-pdf.ts';
import type { DocumentFormat } from '../render-document.ts';
import type { PrintedLogo } from '../printed-logo.ts';
import { startLane, type Job, type Lane } from './document-lane.ts';

/** So many files are waited for that one more would only wait as well. */
export interface TooManyDocuments {
  readonly code: 'tooManyDocuments';
}

export type PooledFile = Result<Uint8Array, PdfUnavailable | TooManyDocuments>;

export interface DocumentPool {
  /** A document in one format, made in a thread of its own. Throws when it cannot be made, or took too long. */
  readonly render: (
    printed: PrintedDocument,
    format: DocumentFormat,
    logo?: PrintedLogo | null,
  ) => Promise<PooledFile>;
  /** Ends the threads; what was under way fails. */
  readonly close: () => Promise<void>;
}

export interface DocumentPoolOptions {
  /** The file of `document-worker.ts` on this machine. */
  readonly workerFile: string;
  /** How many files are made at once; each thread holds some 60 MB while it works. */
  readonly threads: number;
  /** How many may wait besides. */
  readonly mostWaiting: number;
  /** How long one file may take before its thread is ended and another started. */
  readonly mostMs: number;
}

/**
 * Makes files beside the thread that answers requests: setting a hundred pages holds a processor for half a second.
 * Threads are few and the queue is bounded, so that a hundred asked for at once hold no more memory than ten; past the
 * bound a request is refused at once rather than kept waiting. A thread that dies or hangs fails its own file only.
 */
export function createDocumentPool(options: DocumentPoolOptions): DocumentPool {
  const waiting: Job[] = [];
  const lanes: Lane[] = [];
  let isClosed = false;
  const dispatch = () => {
    while (waiting.length > 0) {
      const free = lanes.find((lane) => !lane.isBusy()) ?? another();
      const job = free === undefined ? undefined : waiting.shift();
      if (free === undefined || job === undefined) return;
      free.take(job);
    }
  };
  const another = (): Lane | undefined => {
    if (lanes.length >= options.threads) return undefined;
    const lane = startLane(options, (ended) => {
      if (ended) lanes.splice(lanes.indexOf(lane), 1);
      if (!isClosed) dispatch();
    });
    lanes.push(lane);
    return lane;
  };
  return {
    render: async (printed, format, logo = null) => {
      if (isClosed) throw new Error('The document pool is closed.');
      if (waiting.length >= options.mostWaiting) return refuse({ code: 'tooManyDocuments' });
      return await new Promise<PooledFile>((resolve, reject) => {
        waiting.push({ order: { printed, format, logo }, resolve, reject });
        dispatch();
      });
    },
    close: async () => {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(new Error('The document pool is closed.'));
      await Promise.all(lanes.map(async (lane) => await lane.end()));
    },
  };
}
