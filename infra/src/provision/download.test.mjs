import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { download } from './download.mjs';

async function mirror(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = mkdtempSync(join(tmpdir(), 'overens-download-'));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { url: `http://127.0.0.1:${server.address().port}/archive`, file: join(folder, 'archive') };
}

test('a mirror that never answers is given up within the limit, and no file is left', async () => {
  const { url, file } = await mirror(() => undefined);
  const begun = performance.now();
  await expect(download(url, file, { limitMs: 300 })).rejects.toThrow('sent too little within 0.3 s');
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(existsSync(file)).toBe(false);
});

test('a mirror that trickles is given up too', async () => {
  const { url, file } = await mirror((_, response) => {
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  });
  await expect(download(url, file, { limitMs: 300 })).rejects.toThrow('sent too little');
  expect(existsSync(file)).toBe(false);
});

test('a mirror that refuses is told about with its answer', async () => {
  const { url, file } = await mirror((_, response) => response.writeHead(403).end());
  await expect(download(url, file)).rejects.toThrow('answered 403');
});

test('what a mirror sends is in the file, whole', async () => {
  const body = 'överenskommelse'.repeat(100_000);
  const { url, file } = await mirror((_, response) => response.end(body));
  await download(url, file, { limitMs: 5000 });
  expect(readFileSync(file, 'utf8')).toBe(body);
});
