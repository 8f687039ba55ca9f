import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildOnce } from './build-once.mjs';

function aBuild() {
  const cache = mkdtempSync(join(tmpdir(), 'overens-build-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const folder = join(cache, 'program-1.0');
  const state = { builds: 0 };
  const once = (build) =>
    buildOnce({
      env: { OVERENS_CACHE: cache },
      folder,
      name: 'program-1.0',
      log: () => undefined,
      check: async () => {
        if (!existsSync(join(folder, 'program'))) throw new Error('not there');
        return { folder };
      },
      build: async (place) => {
        state.builds += 1;
        await build(place);
      },
    });
  return { cache, once, state };
}

const write = async (place) => writeFileSync(join(place, 'program'), '');

test('two starts at the same moment build once', async () => {
  const { once, state } = aBuild();
  await Promise.all([once(write), once(write)]);
  await once(write);
  expect(state.builds).toBe(1);
});

test('a build that breaks leaves nothing that looks finished, and the next one begins anew', async () => {
  const { cache, once } = aBuild();
  const broken = async (place) => {
    await write(place);
    throw new Error('power cut');
  };
  await expect(once(broken)).rejects.toThrow('power cut');
  expect(readdirSync(cache).filter((name) => name.startsWith('program'))).toEqual([]);
  expect(await once(write)).toHaveProperty('folder');
});

test('the lock of a dead process is taken over', async () => {
  const { cache, once, state } = aBuild();
  mkdirSync(join(cache, 'locks'));
  writeFileSync(join(cache, 'locks', 'program-1.0.lock'), '4194305');
  await once(write);
  expect(state.builds).toBe(1);
});
