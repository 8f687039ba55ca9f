import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { AgreementText } from './agreement-text.ts';
import { keepSentences } from './keep-sentences.ts';
import { sentencesOf } from './sentences.ts';

const text = (...paragraphs: { id: string; text: string; sentences?: readonly UnitId[] }[]): AgreementText =>
  AgreementText.parse({
    title: 'Överenskommelse',
    sections: [
      {
        id: 'sec_0001',
        level: 1,
        number: '1',
        heading: 'Samverkan',
        paragraphs: paragraphs.map((one) => ({ kind: 'paragraph', ...one })),
      },
    ],
  });

const A = 'par_000000a1';
const B = 'par_000000b1';
const before = text(
  { id: A, text: 'Vi möts varje höst. Kommunen bjuder in. Alla får tala.' },
  { id: B, text: 'Beslut skrivs ned.' },
);
const [MEETS, INVITES, SPEAKS] = idsIn(before, A);
const [WRITTEN] = idsIn(before, B);

function idsIn(of: AgreementText, paragraphId: string): UnitId[] {
  const unit = of.sections[0]?.paragraphs.find(({ id }) => id === paragraphId);
  return unit === undefined ? [] : sentencesOf(unit).map(({ id }) => id);
}

function changedTo(...paragraphs: { id: string; text: string }[]): AgreementText {
  let count = 0;
  const kept = keepSentences(before, text(...paragraphs), () => UnitId.parse(`sen_new${(count += 1)}`));
  return AgreementText.parse(kept);
}

test('a sentence keeps its id when another one is written before it', () => {
  const after = changedTo(
    { id: A, text: 'Samverkan är öppen. Vi möts varje höst. Kommunen bjuder in. Alla får tala.' },
    { id: B, text: 'Beslut skrivs ned.' },
  );
  expect(idsIn(after, A)).toEqual(['sen_new1', MEETS, INVITES, SPEAKS]);
});

test('a sentence that is reworded is the same sentence', () => {
  const after = changedTo({ id: A, text: 'Vi möts varje höst och vår. Kommunen bjuder in. Alla får tala.' });
  expect(idsIn(after, A)).toEqual([MEETS, INVITES, SPEAKS]);
});

test('a sentence goes with its words to another paragraph', () => {
  const after = changedTo(
    { id: A, text: 'Vi möts varje höst. Alla får tala.' },
    { id: B, text: 'Beslut skrivs ned. Kommunen bjuder in.' },
  );
  expect(idsIn(after, A)).toEqual([MEETS, SPEAKS]);
  expect(idsIn(after, B)).toEqual([WRITTEN, INVITES]);
});

test('a paragraph divided in two takes its sentences to both', () => {
  const after = changedTo(
    { id: A, text: 'Vi möts varje höst.' },
    { id: 'par_000000c1', text: 'Kommunen bjuder in. Alla får tala.' },
    { id: B, text: 'Beslut skrivs ned.' },
  );
  expect(idsIn(after, 'par_000000c1')).toEqual([INVITES, SPEAKS]);
});

test('two paragraphs joined have the sentences of both', () => {
  const after = changedTo({
    id: A,
    text: 'Vi möts varje höst. Kommunen bjuder in. Alla får tala. Beslut skrivs ned.',
  });
  expect(idsIn(after, A)).toEqual([MEETS, INVITES, SPEAKS, WRITTEN]);
});

test('the only sentence of a paragraph is the same one however it is rewritten', () => {
  const after = changedTo({ id: B, text: 'Styrgruppen för protokoll.' });
  expect(idsIn(after, B)).toEqual([WRITTEN]);
});

test('a text whose sentences are as first read keeps no ids of them', () => {
  const same = changedTo(
    { id: A, text: 'Vi möts varje höst. Kommunen bjuder in. Alla får tala.' },
    { id: B, text: 'Beslut skrivs ned.' },
  );
  expect(same).toEqual(before);
});

test('a sentence that comes where another once stood does not get the id that the other took along', () => {
  const joined = changedTo({
    id: A,
    text: 'Vi möts varje höst. Kommunen bjuder in. Alla får tala. Beslut skrivs ned.',
  });
  const again = keepSentences(
    joined,
    text(
      { id: A, text: 'Vi möts varje höst. Kommunen bjuder in. Alla får tala. Beslut skrivs ned.' },
      { id: B, text: 'Styrgruppen ordnar kaffe.' },
    ),
    () => UnitId.parse('sen_new9'),
  );
  expect(idsIn(again, A)).toContain(WRITTEN);
  expect(idsIn(again, B)).toEqual(['sen_new9']);
});
