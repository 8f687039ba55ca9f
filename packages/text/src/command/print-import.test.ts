import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENCRYPTED, aPdf } from '../test-support/a-pdf.ts';
import { printImport } from './print-import.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overens-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function run(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  return printImport(join(folder, name));
}

describe('the import command', () => {
  test('prints the facts, the warnings and the coverage, and ends with 0', async () => {
    const { exitCode, stdout, stderr } = await run(
      'a.txt',
      'Åtaganden\n\nKommunen åtar sig att:\n\n- svara i tid\n',
    );
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      commitments: { kommun: 1, civil: 0, both: 0, total: 1 },
      warnings: ['titleGuessed'],
      coverage: { lines: 3, inUnits: 3, leftOut: 0 },
    });
  });

  test.each([
    ['tom.txt', ' \n', /no text/],
    ['bild.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /image/],
    ['scan.pdf', aPdf([[]]), /scan/],
    ['last.pdf', aPdf([[{ text: 'Hemligt', y: 700 }]], ENCRYPTED), /password/],
    ['trasig.pdf', '%PDF-1.7\nslut', /broken/],
    ['stor.txt', 'å'.repeat(6 * 1024 * 1024), /too large/],
  ])('%s ends with 2 and one line that says why', async (name, content, why) => {
    const { exitCode, stdout, stderr } = await run(name, content);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(why);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is not there is told by its name', async () => {
    const { exitCode, stderr } = await printImport(join(folder, 'ingen.txt'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ingen.txt');
  });
});
