import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const giveUpAfterMs = 10_000;
const leastPerWindow = 1_000_000;

/**
 * Fetches `url` into `file`. Gives up when there is no answer within ten seconds, and later as soon as ten
 * seconds have brought less than a megabyte, so that a dead or crawling mirror never holds up a start.
 * The file is gone again when the attempt fails.
 */
export async function download(url, file, { limitMs = giveUpAfterMs } = {}) {
  const stop = new AbortController();
  let received = 0;
  let before = 0;
  const tooSlow = new Error(`${new URL(url).host} sent too little within ${limitMs / 1000} s`);
  const watch = setInterval(() => {
    if (received - before < leastPerWindow) stop.abort(tooSlow);
    before = received;
  }, limitMs);
  try {
    const response = await fetch(url, { signal: stop.signal, redirect: 'follow' });
    if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
    const count = async function* (chunks) {
      for await (const chunk of chunks) {
        received += chunk.length;
        yield chunk;
      }
    };
    await pipeline(Readable.fromWeb(response.body), count, createWriteStream(file), { signal: stop.signal });
  } catch (error) {
    await rm(file, { force: true });
    throw stop.signal.aborted ? tooSlow : new Error(`${url}: ${error.cause?.message ?? error.message}`);
  } finally {
    clearInterval(watch);
  }
}
