import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementText } from '../model/agreement-text.ts';
import { followUnits, isShownElsewhere } from './follow-units.ts';
import type { DiffPart } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('vi', 'ses', 'råd', 'och', 'år', 'möte', ',', 'bygd'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((some) => some.join(' '));

/** A text of some of ten paragraphs in some of four sections, in any order and in any words. */
const aText: fc.Arbitrary<AgreementText> = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
    fc.array(words, { minLength: 14, maxLength: 14 }),
  )
  .map(([sections, paragraphs, under, said]) => ({
    title: 'Överenskommelse',
    sections: sections.map((number) => ({
      id: UnitId.parse(`sec_000${number}`),
      level: 1 as const,
      number: null,
      heading: said[10 + number] ?? '',
      paragraphs: paragraphs
        .filter((one) => (under[one] ?? 0) % sections.length === sections.indexOf(number))
        .map((one) => ({
          id: UnitId.parse(`par_000${one}`),
          kind: 'paragraph' as const,
          text: said[one] ?? '',
        })),
    })),
  }));

/** Any units that are said to have been divided or joined, also such as are in both texts or in neither. */
const someHeirs: fc.Arbitrary<UnitHeir[]> = fc.array(
  fc.record({ heir: anId(), of: anId(), how: fc.constantFrom('split' as const, 'merged' as const) }),
  { maxLength: 8 },
);

function anId(): fc.Arbitrary<UnitId> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.nat(11).map((one) => UnitId.parse(`par_000${one}`)) },
    { weight: 1, arbitrary: fc.nat(4).map((one) => UnitId.parse(`sec_000${one}`)) },
  );
}

const read = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

test('what a comparison says, carried out on the old version, gives the new one', () => {
  fc.assert(
    fc.property(aText, aText, someHeirs, (before, after, heirs) => {
      const made = followUnits(before, after, heirs)
        .filter(({ fate }) => fate !== 'removed')
        .map(({ id, heading, paragraphs }) => ({
          id,
          heading: read(heading, 'removed'),
          paragraphs: paragraphs
            .filter(({ fate }) => fate !== 'removed')
            .map((unit) => [unit.id, read(unit.parts, 'removed')]),
        }));
      expect(made).toEqual(
        after.sections.map(({ id, heading, paragraphs }) => ({
          id,
          heading,
          paragraphs: paragraphs.map((unit) => [unit.id, unit.text]),
        })),
      );
    }),
  );
});

test('what a comparison says was there is what the old version says, each unit once', () => {
  fc.assert(
    fc.property(aText, aText, (before, after) => {
      const told = followUnits(before, after).flatMap(({ paragraphs }) =>
        paragraphs
          .filter(({ fate, wentTo }) => fate !== 'added' && wentTo === null)
          .map((unit) => `${unit.id} ${read(unit.parts, 'added')}`),
      );
      const was = before.sections.flatMap(({ paragraphs }) =>
        paragraphs.map(({ id, text }) => `${id} ${text}`),
      );
      expect(told.toSorted()).toEqual(was.toSorted());
    }),
  );
});

test('every word of the old version is told once, whatever was divided and joined on the way', () => {
  const wordsIn = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.match(/[^\s,]+|,/gu) ?? []).toSorted();
  const kept = (parts: readonly DiffPart[]): string[] =>
    parts.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
  fc.assert(
    fc.property(aText, aText, someHeirs, (before, after, heirs) => {
      const told = followUnits(before, after, heirs).flatMap((section) => [
        ...(isShownElsewhere(section.headingFrom) ? [] : kept(section.heading)),
        ...section.paragraphs.filter((unit) => !isShownElsewhere(unit)).flatMap(({ parts }) => kept(parts)),
      ]);
      const was = before.sections.flatMap(({ heading, paragraphs }) => [
        heading,
        ...paragraphs.map(({ text }) => text),
      ]);
      expect(wordsIn(told)).toEqual(wordsIn(was));
    }),
  );
});
