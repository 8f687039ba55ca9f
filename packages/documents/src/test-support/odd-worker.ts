import { parentPort } from 'node:worker_threads';
import { DocumentOrder } from '../pool/document-order.ts';

// A worker that dies, hangs or answers, as the title of the document says.
parentPort?.on('message', (order: unknown) => {
  const { title } = DocumentOrder.parse(order).printed;
  if (title === 'dies') throw new Error('It died.');
  if (title !== 'hangs') parentPort?.postMessage({ kind: 'made', bytes: new Uint8Array(1) });
});
