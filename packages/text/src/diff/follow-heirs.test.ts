import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import type { AgreementText, TextSection } from '../model/agreement-text.ts';
import { keepSentences } from '../model/keep-sentences.ts';
import { countFates, followUnits, type FollowedSection } from './follow-units.ts';

const par = (key: string): UnitId => UnitId.parse(`par_000${key}`);
const sec = (key: string): UnitId => UnitId.parse(`sec_000${key}`);
const section = (key: string, ...paragraphs: (readonly [string, string])[]): TextSection => ({
  id: sec(key),
  level: 1,
  number: null,
  heading: `Rubrik ${key}`,
  paragraphs: paragraphs.map(([id, text]) => ({ id: par(id), kind: 'paragraph', text })),
});
const aText = (...sections: TextSection[]): AgreementText => ({ title: 'Överenskommelse', sections });
const unit = (sections: readonly FollowedSection[], key: string) =>
  sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === par(key));

test('a paragraph that was split off says from where, and its words are those that stood there', () => {
  const before = aText(section('a', ['1', 'Vi ses ofta. Vi talar.']), section('b', ['2', 'Sist.']));
  const after = aText(
    section('a', ['1', 'Vi ses ofta.']),
    section('b', ['3', 'Vi talar öppet.'], ['2', 'Sist.']),
  );
  const heirs: UnitHeir[] = [{ heir: par('3'), of: par('1'), how: 'split' }];
  const followed = followUnits(before, after, heirs);
  expect(unit(followed, '1')?.parts).toEqual([{ kind: 'same', text: 'Vi ses ofta.' }]);
  expect(unit(followed, '3')).toMatchObject({
    fate: 'changed',
    splitFrom: 'sec_000a',
    parts: [
      { kind: 'same', text: 'Vi talar' },
      { kind: 'added', text: ' öppet' },
      { kind: 'same', text: '.' },
    ],
  });
  expect(countFates(followed)).toMatchObject({ added: 0, removed: 0 });
});

test('one that came before what it was split off from is met all the same', () => {
  const before = aText(section('a', ['1', 'Vi ses ofta. Vi talar.']));
  const after = aText(section('a', ['3', 'Vi talar.'], ['1', 'Vi ses ofta.']));
  const followed = followUnits(before, after, [{ heir: par('3'), of: par('1'), how: 'split' }]);
  expect(unit(followed, '3')).toMatchObject({ fate: 'moved', parts: [{ kind: 'same', text: 'Vi talar.' }] });
  expect(unit(followed, '1')?.parts).toEqual([{ kind: 'same', text: 'Vi ses ofta.' }]);
});

test('a paragraph that became part of another is shown there, and the other says what it took in', () => {
  const before = aText(
    section('a', ['1', 'Vi ses ofta.']),
    section('b', ['2', 'Alla är med.'], ['4', 'Slut.']),
  );
  const after = aText(section('a', ['1', 'Vi ses ofta. Alla är med.']), section('b', ['4', 'Slut.']));
  const followed = followUnits(before, after, [{ heir: par('1'), of: par('2'), how: 'merged' }]);
  expect(unit(followed, '1')).toMatchObject({
    fate: 'changed',
    tookIn: ['sec_000b'],
    parts: [{ kind: 'same', text: 'Vi ses ofta. Alla är med.' }],
  });
  expect(unit(followed, '2')).toMatchObject({ mergedInto: 'sec_000a' });
  expect(countFates(followed)).toEqual({ same: 3, changed: 1, added: 0, removed: 0, moved: 0 });
});

test('a paragraph that was made a heading has moved', () => {
  const before = aText(section('a', ['1', 'Inledning.'], ['2', 'Rubrik b']));
  const after = aText(section('a', ['1', 'Inledning.']), section('b'));
  const [, made] = followUnits(before, after, [{ heir: sec('b'), of: par('2'), how: 'merged' }]);
  expect(made).toMatchObject({
    heading: [{ kind: 'same', text: 'Rubrik b' }],
    headingFrom: { cameFrom: 'sec_000a' },
  });
});

test('what was divided and joined again between the two is only what it was', () => {
  const before = aText(section('a', ['1', 'Vi ses ofta. Vi talar.']));
  const heirs: UnitHeir[] = [
    { heir: par('3'), of: par('1'), how: 'split' },
    { heir: par('1'), of: par('3'), how: 'merged' },
  ];
  expect(followUnits(before, before, heirs)).toEqual(followUnits(before, before));
});

test('a join that was undone is none: each unit is compared with itself', () => {
  const before = aText(section('a', ['1', 'Vi ses ofta.'], ['2', 'Alla är med.']));
  const after = aText(section('a', ['1', 'Alla är med.'], ['2', 'Vi ses ofta.']));
  const undone: UnitHeir[] = [{ heir: par('1'), of: par('2'), how: 'merged' }];
  expect(followUnits(before, after, undone)).toEqual(followUnits(before, after));
});

test('a sentence that went to another paragraph says where it stood', () => {
  const before = aText(
    section('a', ['1', 'Vi ses ofta. Kommunen bjuder in till möten.']),
    section('b', ['2', 'Alla är med.']),
  );
  const after = keepSentences(
    before,
    aText(
      section('a', ['1', 'Vi ses ofta.']),
      section('b', ['2', 'Alla är med. Kommunen bjuder in till möten.']),
    ),
    () => UnitId.parse('sen_0009'),
  );
  const followed = followUnits(before, after);
  expect(unit(followed, '2')?.sentencesFrom).toEqual([
    { text: 'Kommunen bjuder in till möten.', sectionId: 'sec_000a' },
  ]);
  expect(unit(followed, '1')?.sentencesFrom).toEqual([]);
});
