import type { Comment } from '@overens/domain/drafting/comments';
import { aComment } from '@overens/domain/test-support/a-drafting';
import { AgreementText } from '@overens/text/model/agreement-text';
import { expect, test } from 'vitest';
import { placeComments } from './place-comments.ts';

/** A text with these sections, each with one paragraph of these words. */
function aText(sections: Readonly<Record<string, string>>): AgreementText {
  return AgreementText.parse({
    title: 'Överenskommelse',
    sections: Object.entries(sections).map(([id, text]) => ({
      id,
      level: 1,
      number: null,
      heading: id,
      paragraphs: [{ id: id.replace('sec', 'par'), kind: 'paragraph', text }],
    })),
  });
}

const SENTENCE: Comment = { ...aComment(1, 'sentence:sen_000200'), partKey: 'section:sec_0001' };
const sentOut = aText({ sec_0001: 'Varför.', sec_0002: 'Vi möts.' });
const without = aText({ sec_0001: 'Varför.' });
const known = (number: number, text: AgreementText) => ({ number, text, heirs: [] });

test('a comment on a sentence is listed under the section where the sentence stands', () => {
  const trail = [known(1, sentOut), known(0, sentOut)];
  expect(placeComments([SENTENCE], trail, [sentOut, sentOut])).toEqual([
    { ...SENTENCE, partKey: 'section:sec_0002' },
  ]);
});

test('it stays with a section that is taken out in the work that goes on, since that one is still listed', () => {
  const trail = [known(1, sentOut), known(0, without)];
  expect(placeComments([SENTENCE], trail, [without, sentOut])).toEqual([
    { ...SENTENCE, partKey: 'section:sec_0002' },
  ]);
});

test('with its section gone for good it is listed under the chapter that it was given on: none is lost', () => {
  const trail = [known(1, sentOut), known(2, without), known(0, without)];
  expect(placeComments([SENTENCE], trail, [without, without])).toEqual([SENTENCE]);
});

test('what was said of a part as a whole stays where it is', () => {
  const whole = aComment(1, 'section:sec_0001');
  expect(placeComments([whole], [known(1, sentOut)], [sentOut])).toEqual([whole]);
  expect(placeComments([whole], [], [sentOut])).toEqual([whole]);
});
