import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import * as allWorkflows from '@overens/workflows/registry/all-workflows';
import { aText } from '../support/a-launch.ts';
import { workflowBundle } from '../support/worker-bundle.ts';

const folder = fileURLToPath(new URL('../../workflows/histories/', import.meta.url));
const recorded = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
const read = async (file: string): Promise<string> => await readFile(`${folder}${file}`, 'utf8');

beforeAll(() => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
});

test('every workflow has a recorded history', () => {
  const types = new Set(recorded.map((file) => file.split('.')[0]));
  expect(types).toEqual(new Set(Object.keys(allWorkflows)));
});

describe.each(recorded)('%s', (file) => {
  test('is played as it was by the workflow as it is now', async () => {
    await expect(replay(JSON.parse(await read(file)))).resolves.toBeUndefined();
  });

  test('holds ids and no person, text or reason', async () => {
    const plain = payloadsAsText(await read(file));
    for (const word of [...PERSONAL, ...textsOf(aText)]) expect(plain).not.toContain(word);
  });
});

test('a history that is not this workflow’s is not taken for one', async () => {
  const [file] = recorded.filter((one) => one.startsWith('remissRound'));
  const history = await read(file ?? '');
  const otherwise = history.replaceAll('"lookAtRound"', '"lookElsewhere"');
  expect(otherwise).not.toBe(history);
  await expect(replay(JSON.parse(otherwise))).rejects.toThrow(/nondeterminism/);
});

/** What the recorded world knows and a history must not: names, addresses, the reason that was given. */
const PERSONAL = [
  'Moa',
  'Nils Ek',
  'ordförande',
  'example.org',
  'almvik.example',
  'Förening',
  'Almvik',
  'Fler vill hinna svara',
  'KS 2026',
];

async function replay(history: unknown): Promise<void> {
  await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history);
}

/** The history with what its payloads say: they are base 64 in the file. */
function payloadsAsText(history: string): string {
  const data = [...history.matchAll(/"data": "([A-Za-z0-9+/=]+)"/g)].map(([, payload]) => payload ?? '');
  const said = data.map((payload) => Buffer.from(payload, 'base64').toString('utf8'));
  return [history, ...said].join('\n');
}

function textsOf({ sections }: typeof aText): string[] {
  return sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
}
