import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff, type DiffPart } from './word-diff.ts';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const wording = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

test('what is the same on both sides is not marked', () => {
  expect(wordDiff('Vi lyssnar.', 'Vi lyssnar.')).toEqual([{ kind: 'same', text: 'Vi lyssnar.' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('one word changed is one word marked', () => {
  expect(shown('Kommunen ska lyssna.', 'Kommunen vill lyssna.')).toBe('Kommunen [-ska-]{+vill+} lyssna.');
});

test('what is added and taken away stands where it was', () => {
  expect(shown('Vi lyssnar.', 'Vi lyssnar noga.')).toBe('Vi lyssnar{+ noga+}.');
  expect(shown('Vi lyssnar alltid noga.', 'Vi lyssnar noga.')).toBe('Vi lyssnar [-alltid -]noga.');
});

test('a rewritten phrase reads as one phrase out and one in', () => {
  expect(shown('Vi ska möta varandra här.', 'Vi vill hjälpa varandra här.')).toBe(
    'Vi [-ska möta-]{+vill hjälpa+} varandra här.',
  );
});

test('a comma is a change of its own, not of the word before it', () => {
  expect(shown('Frihet ansvar', 'Frihet, ansvar')).toBe('Frihet{+,+} ansvar');
});

test('wordings too long to compare are told as replaced, and told at once', () => {
  const before = 'gammalt ord '.repeat(2_000);
  const after = 'nytt språk '.repeat(2_000);
  expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
});

test('both wordings can be read out of the comparison, whatever they are', () => {
  const words = fc.array(
    fc.constantFrom(
      'vi',
      'och',
      'kommunen',
      ',',
      ' ',
      '  ',
      'åtagande',
      '\n',
      '😀',
      '-',
      'e\u0301',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const parts = wordDiff(before, after);
      expect(wording(parts, 'added')).toBe(before);
      expect(wording(parts, 'removed')).toBe(after);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});
