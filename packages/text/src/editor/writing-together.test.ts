import { UnitId } from '@overens/domain/kernel/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgreementText } from '../model/agreement-text.ts';
import { writeSections, type WrittenSection } from '../model/write-sections.ts';
import { rebaseText, takeTheirs } from './rebase-text.ts';
import { asWritten, writtenRuns } from './written-runs.ts';

const idOf = (kind: 'sec' | 'par', index: number): UnitId =>
  UnitId.parse(`${kind}_${String(index).padStart(4, '0')}`);

const section = (index: number, ...words: string[]): WrittenSection => ({
  id: idOf('sec', index),
  level: 1,
  heading: `Avsnitt ${index}`,
  paragraphs: words.map((text, at) => ({ id: idOf('par', index * 10 + at), kind: 'paragraph', text })),
});

const READ = [section(1, 'Ett.'), section(2, 'Två.'), section(3, 'Tre.')];
function textOf(sections: readonly WrittenSection[]): AgreementText {
  return AgreementText.parse({ title: 'Text', sections: sections.map((one) => ({ ...one, number: null })) });
}

test('only the changed sections are written', () => {
  const now = [section(1, 'Ett.'), section(2, 'Två och lite till.'), section(3, 'Tre.')];
  expect(writtenRuns(READ, now)).toEqual([{ instead: [idOf('sec', 2)], sections: [now[1]] }]);
  expect(writtenRuns(READ, READ)).toEqual([]);
});

test('an empty paragraph is no change', () => {
  expect(writtenRuns(READ, [section(1, 'Ett.', ' '), ...READ.slice(1)])).toEqual([]);
});

const texts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('Ett.', 'Två.', 'Tre.')), {
    minLength: 1,
    maxLength: 9,
    selector: ([index]) => index,
  })
  .map((sections) => sections.map(([index, words]) => section(index, words)));

test('what is written takes the text from what was read to what stands now, whatever they are', () => {
  fc.assert(
    fc.property(texts, texts, (read, now) => {
      const written = writeSections(textOf(read), { runs: writtenRuns(read, now), heirs: [] }, () =>
        idOf('par', 1),
      );
      if (!written.ok) throw new Error(written.refusal);
      expect(written.value.sections.map(asWritten)).toEqual(now);
    }),
    { numRuns: 1_000 },
  );
});

test('what each of us changed in sections of our own is kept of both', () => {
  const mine = [section(1, 'Ett, sa jag.'), ...READ.slice(1)];
  const theirs = [...READ.slice(0, 2), section(3, 'Tre, sa de.'), section(4, 'Nytt.')];
  expect(rebaseText(READ, mine, theirs)).toEqual({
    sections: [mine[0], READ[1], theirs[2], theirs[3]],
    conflicts: [],
  });
});

test('where both of us changed a section I am asked, and mine stands till then', () => {
  const mine = [READ[0], section(2, 'Mitt.'), READ[2]].filter((one) => one !== undefined);
  const theirs = [READ[0], section(2, 'Deras.'), READ[2]].filter((one) => one !== undefined);
  const { sections, conflicts } = rebaseText(READ, mine, theirs);
  expect(sections).toEqual(mine);
  expect(conflicts).toEqual([{ sectionId: idOf('sec', 2), mine: mine[1], theirs: theirs[1] }]);
});

test('a section that the other took out while I wrote in it is asked about', () => {
  const mine = [section(1, 'Ett till.'), ...READ.slice(1)];
  expect(rebaseText(READ, mine, READ.slice(1)).conflicts).toMatchObject([{ theirs: null }]);
  expect(rebaseText(READ, READ, READ.slice(1))).toEqual({ sections: READ.slice(1), conflicts: [] });
  const theirs = [section(1, 'Ett, sa de.'), ...READ.slice(1)];
  expect(rebaseText(READ, READ.slice(1), theirs).conflicts).toEqual([
    { sectionId: idOf('sec', 1), mine: null, theirs: theirs[0] },
  ]);
});

test('what the other wrote can be taken instead, also where one of us took the section out', () => {
  const theirs = [section(1, 'Ett.'), section(2, 'Deras.'), section(3, 'Tre.')];
  const deras = section(2, 'Deras.');
  expect(takeTheirs(READ, { sectionId: idOf('sec', 2), theirs: deras }, theirs)).toEqual(theirs);
  const without = READ.filter(({ id }) => id !== deras.id);
  expect(takeTheirs(without, { sectionId: deras.id, theirs: deras }, theirs)).toEqual(theirs);
  expect(takeTheirs(READ, { sectionId: deras.id, theirs: null }, theirs)).toEqual(without);
});

test('whatever both did, each of my changes and each of theirs is there or asked about', () => {
  fc.assert(
    fc.property(texts, texts, texts, (read, mine, theirs) => {
      const { sections, conflicts } = rebaseText(read, mine, theirs);
      const asked = new Set(conflicts.map(({ sectionId }) => sectionId));
      const wordsOf = (all: readonly WrittenSection[], id: UnitId) =>
        all.find((one) => one.id === id)?.paragraphs[0]?.text;
      for (const side of [mine, theirs]) {
        for (const { id } of side) {
          const changed = wordsOf(side, id) !== wordsOf(read, id);
          const isNewToBoth =
            wordsOf(read, id) === undefined && side === theirs && wordsOf(mine, id) !== undefined;
          if (!changed || asked.has(id) || isNewToBoth) continue;
          expect(wordsOf(sections, id)).toBe(wordsOf(side, id));
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
