import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StageKind } from '@overens/domain/process/stage-kind';
import { expect, test } from 'vitest';
import { repositoryFiles, root, sourceFiles } from '../support/source-files.ts';

// Not in packages/data: what all kinds need is read there in one place, and few need more.
test.each(StageKind.options)('the stage kind %s has its folder in every layer', (kind) => {
  const layers = [
    'packages/domain/src',
    'packages/usecases/src',
    'packages/api/src',
    'workflows/src',
    'apps/web/src/features',
  ];
  expect(layers.filter((layer) => !existsSync(join(root, layer, kind)))).toEqual([]);
});

test('no file is longer than its reader’s patience', () => {
  const long = [...sourceFiles(), ...repositoryFiles().filter((file) => file.endsWith('.mjs'))]
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ file, lines }) => lines > (isTest(file) ? 500 : 300));
  expect(long).toEqual([]);
});

test('no file is named after nothing', () => {
  const vague = /(^|[/-])(utils?|helpers?|common|misc|service|manager)(\.|\/|-)/;
  expect(sourceFiles().filter((file) => vague.test(file))).toEqual([]);
});

test('the repository holds our own words: no sentence of the public documents is in it', () => {
  const seeds = join(root, '..', 'shared', 'seeds');
  const documents = existsSync(seeds) ? readdirSync(seeds).filter((file) => file.endsWith('.txt')) : [];
  if (documents.length === 0) {
    process.stderr.write('\nNOT CHECKED: 0 public documents found beside the repository.\n');
    return;
  }
  const sentences = documents.flatMap((file) => longSentences(readFileSync(join(seeds, file), 'utf8')));
  expect(sentences.length).toBeGreaterThan(100);
  const ours = repositoryFiles()
    .filter((file) => !/\.(png|ico|woff2?|docx|pdf)$|^package-lock\.json$|go\.sum$/.test(file))
    .map((file) => ({ file, text: oneLine(readFileSync(join(root, file), 'utf8')) }));
  const copied = ours.flatMap(({ file, text }) =>
    sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${file}: ${sentence}`),
  );
  expect(copied).toEqual([]);
});

/** Long enough not to be what anybody would write. */
const SENTENCE_LENGTH = 60;

function longSentences(text: string): string[] {
  return oneLine(text)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.length > SENTENCE_LENGTH);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function isTest(file: string): boolean {
  return /\.(test|spec)\.(tsx?|mjs)$/.test(file) || file.startsWith('tests/');
}

/** Lines that somebody reads: blank ones rest the eye. */
function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}
