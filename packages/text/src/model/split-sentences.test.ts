import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorMs } from '../test-support/processor-time.ts';
import { splitSentences } from './split-sentences.ts';

test.each([
  ['Vi möts varje år. Kommunen bjuder in.', ['Vi möts varje år.', 'Kommunen bjuder in.']],
  ['Stöd ges till t.ex. Föreningar och andra.', ['Stöd ges till t.ex. Föreningar och andra.']],
  ['Kaffe, bullar m.m. Alla är välkomna!', ['Kaffe, bullar m.m.', 'Alla är välkomna!']],
  ['Se kap. 3. Där står mer.', ['Se kap. 3. Där står mer.']],
  ['Ansvarig är A. Ek. Hen svarar.', ['Ansvarig är A. Ek.', 'Hen svarar.']],
  ['Senast den 31. mars sker det. Ingen vet.', ['Senast den 31. mars sker det.', 'Ingen vet.']],
  ['”Vi vill.” Så sa de.', ['”Vi vill.”', 'Så sa de.']],
  ['Vad händer sedan? 2027 ses den över.', ['Vad händer sedan?', '2027 ses den över.']],
  ['samverkan ska vara öppen', ['samverkan ska vara öppen']],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('the sentences joined are the paragraph, whatever it says', () => {
  const word = fc.stringMatching(/^[A-ZÅÄÖa-zåäö0-9.,!?”)(]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const text = words.join(' ');
      expect(splitSentences(text).join(' ')).toBe(text);
    }),
  );
});

test('a paragraph without full stops takes time in proportion to its length', () => {
  const timed = (words: number): number => {
    const text = 'samverkan '.repeat(words).trim();
    const begun = processorMs();
    splitSentences(text);
    return processorMs() - begun;
  };
  timed(20_000);
  expect(timed(800_000)).toBeLessThan(Math.max(timed(80_000), 5) * 40);
});
