import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mongoSources } from './mongo-sources.mjs';
import { temporalSources } from './temporal-sources.mjs';
import { NotHere, trySources } from './try-sources.mjs';

function aCache() {
  const OVERENS_CACHE = mkdtempSync(join(tmpdir(), 'overens-sources-'));
  onTestFinished(() => rmSync(OVERENS_CACHE, { recursive: true }));
  return { OVERENS_CACHE };
}

function search(sources, env) {
  const lines = [];
  const result = trySources({
    what: 'A thing',
    sources,
    env,
    log: (line) => lines.push(line),
    advice: 'Do this.',
  });
  return { result, lines };
}

const missing = (name) => ({
  name,
  find: async () => {
    throw new NotHere('none there');
  },
});

test('the first source that gives something is taken, and later ones are left alone', async () => {
  const untouched = { name: 'third', find: () => expect.unreachable() };
  const { result } = search(
    [missing('first'), { name: 'second', find: async () => ({ kind: 'x' }) }, untouched],
    aCache(),
  );
  expect(await result).toEqual({ kind: 'x', source: 'second' });
});

test('when nothing works the person reads what was tried, why it failed, and what to do', async () => {
  const failing = {
    name: 'second',
    find: async () => {
      throw new Error('the build broke');
    },
  };
  const { result } = search([missing('first'), failing], aCache());
  await expect(result).rejects.toThrow(/first: none there\n.*second: the build broke\n\nDo this\./);
});

test('a mirror that failed is not waited for again the same day, unless asked to', async () => {
  const env = aCache();
  let tries = 0;
  const mirror = {
    name: 'mirror',
    remembersFailure: true,
    find: async () => {
      tries += 1;
      throw new Error('no answer');
    },
  };
  const after = { name: 'build', find: async () => ({ kind: 'built' }) };
  await search([mirror, after], env).result;
  await search([mirror, after], env).result;
  expect(tries).toBe(1);
  await search([mirror, after], { ...env, OVERENS_RETRY: '1' }).result;
  expect(tries).toBe(2);
});

test('MongoDB and Temporal are looked for in the order that people are told', () => {
  const names = (sources) => sources.map(({ name }) => name);
  expect(names(mongoSources({}, () => undefined))).toEqual([
    'MONGODB_URI',
    'mongod on PATH',
    'MongoDB download',
    'SecantusDB by cargo',
    'SecantusDB by pip',
  ]);
  expect(names(temporalSources({}, () => undefined))).toEqual([
    'TEMPORAL_ADDRESS',
    'temporal on PATH',
    'temporal in the cache',
    'Temporal download',
    'Temporal by Go',
  ]);
});

test('without cargo, Python and Go each missing builder is named', async () => {
  const env = { ...aCache(), PATH: '/nowhere' };
  const builders = [...mongoSources(env, () => undefined), ...temporalSources(env, () => undefined)].filter(
    ({ name }) => /cargo|pip|Go$/.test(name),
  );
  const reasons = await Promise.all(builders.map(({ find }) => find().catch((error) => error.message)));
  expect(reasons).toEqual([
    'cargo (Rust) is not on PATH',
    'Python 3.10 or later is not on PATH',
    'Go 1.26 is not on PATH',
  ]);
});
