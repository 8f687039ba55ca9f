import { expect, test } from 'vitest';
import { plainHeading, plainParagraphs } from '@overens/text/print/printed-document';
import { aComparison, aDocument } from '../test-support/a-document.ts';
import { renderPlain } from './render-plain.ts';

test('the text alone keeps stamp, headings, items and table', () => {
  const text = renderPlain(aDocument());
  for (const words of [
    'UTKAST, VERSION 3',
    '1 Inledning\n===',
    '- Kommunen öppnar lokaler.',
    'Namn: Åsens byalag',
  ]) {
    expect(text).toContain(words);
  }
});

test('no line is longer than 78 characters but for a word that is', () => {
  const long = 'å'.repeat(90);
  const text = renderPlain(aDocument({ blocks: plainParagraphs(`${'ord '.repeat(60)}${long} slut`) }));
  expect(text.split('\n').filter((line) => line.length > 78)).toEqual([long]);
});

test('a version for a round numbers the lines that have words, through the whole text', () => {
  const text = renderPlain(
    aDocument({
      hasLineNumbers: true,
      blocks: [plainHeading(1, 'Rubrik'), ...plainParagraphs('Ett.\nTvå.')],
    }),
  );
  expect(text).toContain('   1  Rubrik\n      ======\n\n   2  Ett.\n\n   3  Två.\n');
});

test('what was taken out and what came stands in brackets', () => {
  expect(renderPlain(aComparison())).toContain('Vi [-bör-][+ska+] mötas.');
});
