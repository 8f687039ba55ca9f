import { expect, test } from 'vitest';
import { ok, refuse } from '@overens/domain/kernel/result';
import { recentFiles } from './recent-files.ts';

test('a file that many ask for at once is made once', async () => {
  const { files, made } = shelf(100);
  await Promise.all([files('a', 10), files('a', 10), files('a', 10)]);
  await files('a', 10);
  expect(made).toEqual(['a']);
});

test('the file asked for longest ago is the first to go', async () => {
  const { files, made } = shelf(25);
  await files('a', 10);
  await files('b', 10);
  await files('a', 10);
  await files('c', 10);
  await files('a', 10);
  await files('b', 10);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what could not be made is tried again', async () => {
  const recent = recentFiles(100);
  const broken = recent.of('a', () => Promise.reject(new Error('no')));
  await expect(broken).rejects.toThrow('no');
  expect(await recent.of('a', () => Promise.resolve(ok(new Uint8Array(3))))).toMatchObject({ ok: true });
});

test('a refusal is not kept: the next who asks gets the file', async () => {
  const recent = recentFiles<{ readonly code: 'busy' }>(100);
  await recent.of('a', () => Promise.resolve(refuse({ code: 'busy' })));
  expect(await recent.of('a', () => Promise.resolve(ok(new Uint8Array(3))))).toMatchObject({ ok: true });
});

function shelf(mostBytes: number) {
  const made: string[] = [];
  const recent = recentFiles(mostBytes);
  const files = (name: string, bytes: number) =>
    recent.of(name, () => {
      made.push(name);
      return Promise.resolve(ok(new Uint8Array(bytes)));
    });
  return { files, made };
}
