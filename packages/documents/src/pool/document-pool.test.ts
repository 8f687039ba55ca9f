import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { renderDocument } from '../render-document.ts';
import { aDocument } from '../test-support/a-document.ts';
import { createDocumentPool, type DocumentPool, type DocumentPoolOptions } from './document-pool.ts';

const pools: DocumentPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => await pool.close()));
});

test('a file made in a thread is the same bytes as one made here', async () => {
  const pool = aPool({});
  for (const format of ['pdf', 'docx', 'html', 'txt'] as const) {
    const [there, here] = await Promise.all([
      pool.render(aDocument(), format),
      renderDocument(aDocument(), format),
    ]);
    expect(there).toEqual(here);
  }
});

test('while files are made, the process answers others', async () => {
  const pool = aPool({});
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  await Promise.all(Array.from({ length: 8 }, async (_, index) => await pool.render(named(index), 'pdf')));
  clearInterval(others);
  expect(turns).toBeGreaterThan(8);
});

test('past the bound of the queue a file is refused at once, and those before it are made', async () => {
  const pool = aPool({ mostWaiting: 2 });
  const asked = Array.from({ length: 5 }, async (_, index) => await pool.render(named(index), 'txt'));
  const files = await Promise.all(asked);
  expect(files.map((file) => (file.ok ? 'made' : file.refusal.code))).toEqual([
    'made',
    'made',
    'made',
    'tooManyDocuments',
    'tooManyDocuments',
  ]);
  expect((await pool.render(named(6), 'txt')).ok).toBe(true);
});

test('a thread that dies fails its own file, and the next is made by another', async () => {
  const pool = aPool({ workerFile: oddWorker });
  const asked = ['dies', 'lives'].map(async (title) => await pool.render(aDocument({ title }), 'txt'));
  const [died, lived] = await Promise.allSettled(asked);
  expect(died).toMatchObject({ status: 'rejected', reason: { message: 'It died.' } });
  expect(lived?.status).toBe('fulfilled');
});

test('a file that takes too long is given up, and the next is made', async () => {
  const pool = aPool({ workerFile: oddWorker, mostMs: 2_000 });
  const asked = ['hangs', 'lives'].map(async (title) => await pool.render(aDocument({ title }), 'txt'));
  const [hung, lived] = await Promise.allSettled(asked);
  expect(hung).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('2000 ms') } });
  expect(lived?.status).toBe('fulfilled');
});

test('a document that cannot be set fails with its reason, and its thread goes on', async () => {
  const pool = aPool({});
  const broken = { ...aDocument(), municipality: { name: 'Almvik', brandColour: 'blå', logo: null } };
  await expect(pool.render(broken, 'pdf')).rejects.toThrow(/color/);
  expect((await pool.render(aDocument(), 'pdf')).ok).toBe(true);
});

function aPool(change: Partial<DocumentPoolOptions>): DocumentPool {
  const pool = createDocumentPool({ workerFile, threads: 1, mostWaiting: 100, mostMs: 60_000, ...change });
  pools.push(pool);
  return pool;
}

function named(index: number): ReturnType<typeof aDocument> {
  return aDocument({ stamps: [`Utkast, version ${index}`] });
}

const workerFile = fileURLToPath(new URL('document-worker.ts', import.meta.url));
const oddWorker = fileURLToPath(new URL('../test-support/odd-worker.ts', import.meta.url));
