import { parentPort } from 'node:worker_threads';
import { renderDocument } from '../render-document.ts';
import { DocumentOrder, type DocumentReply } from './document-order.ts';

// Started by the pool as a thread of its own: one document at a time, so that pages are answered meanwhile.
const pool = parentPort;
if (pool === null) throw new Error('This file is a worker of the document pool.');
pool.on('message', (order: unknown) => {
  void answer(order);
});

async function answer(order: unknown): Promise<void> {
  try {
    const { printed, format, logo } = DocumentOrder.parse(order);
    const file = await renderDocument(printed, format, logo);
    if (!file.ok) return reply({ kind: 'refused', refusal: file.refusal });
    // A copy of its own, to be given away: what a renderer hands out may be a part of something larger.
    const bytes = new Uint8Array(file.value);
    reply({ kind: 'made', bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ kind: 'failed', message: messageOf(error) });
  }
}

/** What Typst has to say stands in the code of its error, which has no message. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return error.message === '' ? code : error.message;
}

function reply(message: DocumentReply, given: ArrayBuffer[] = []): void {
  pool?.postMessage(message, given);
}
