import { draftUnreadable } from '@overens/usecases/agreement/import-draft';
import type { ImportRefusal } from '@overens/text/import/import-refusal';
import { expect, test } from 'vitest';
import { draftUnreadableWords } from './draft-unreadable-words.ts';

const wordsFor = (refusal: ImportRefusal) => draftUnreadableWords(draftUnreadable(refusal));

test.each<[string, ImportRefusal, RegExp]>([
  ['an empty file', { code: 'empty' }, /ingen text/],
  ['a file that is too large', { code: 'tooLarge', byteLength: 2, maxBytes: 1 }, /för stor/],
  ['bytes that are no text', { code: 'notText', reason: 'controlCharacters' }, /inte text/],
  ['an unknown encoding', { code: 'notText', reason: 'brokenEncoding' }, /teckenkodning/],
  ['stacked marks', { code: 'notText', reason: 'stackedMarks' }, /staplade/],
  ['a scan', { code: 'notText', reason: 'scannedPdf' }, /inskannad/],
  ['a broken PDF', { code: 'notText', reason: 'brokenPdf' }, /skadad/],
  ['a locked file', { code: 'encrypted' }, /lösenord/],
  ['macros', { code: 'macros' }, /makron/],
  ['a zip bomb', { code: 'zipBomb', limit: 'ratio', max: 200 }, /orimligt/],
  ['thousands of nested tables', { code: 'brokenDocx', reason: 'tooDeep' }, /i varandra/],
  ['a broken Word file', { code: 'brokenDocx', reason: 'unreadableXml' }, /trasig/],
  ['a false name', { code: 'disguised', extension: 'txt', detectedAs: 'program' }, /ett program/],
  ['old Word', { code: 'unsupported', extension: 'doc', detectedAs: 'doc' }, /äldre Word/],
  ['OpenDocument', { code: 'unsupported', extension: 'odt', detectedAs: 'odt' }, /OpenDocument/],
  ['RTF', { code: 'unsupported', extension: 'rtf', detectedAs: 'rtf' }, /RTF/],
  ['too many parts', { code: 'tooManySections', unit: 'section', count: 1_001, max: 1_000 }, /1001/],
])('%s is refused with what happened, why, and what to do', (_name, refusal, about) => {
  const { what, why, now } = wordsFor(refusal);
  expect(`${what} ${why}`).toMatch(about);
  for (const sentence of [what, why, now]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
});
