import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { AgreementText } from './agreement-text.ts';
import { heirsIn, writeSections, type WrittenSection } from './write-sections.ts';

const WHY = UnitId.parse('sec_0001');
const HOW = UnitId.parse('sec_0002');
const MEETS = UnitId.parse('par_0001');
const LEADS = UnitId.parse('par_0002');
const NEW = UnitId.parse('par_new1');

const TEXT = AgreementText.parse({
  title: 'Överenskommelse',
  sections: [
    {
      id: WHY,
      level: 1,
      number: '1',
      heading: 'Varför',
      principle: 'dialog',
      paragraphs: [
        { id: MEETS, kind: 'paragraph', text: 'Vi möts.', commitment: { party: 'both', principle: null } },
      ],
    },
    {
      id: HOW,
      level: 1,
      number: '2',
      heading: 'Hur',
      paragraphs: [{ id: LEADS, kind: 'paragraph', text: 'En grupp leder.' }],
    },
  ],
});

const why = (paragraphs: WrittenSection['paragraphs'], heading = 'Varför'): WrittenSection => ({
  id: WHY,
  level: 1,
  heading,
  paragraphs,
});
const line = (id: UnitId, text: string) => ({ id, kind: 'paragraph' as const, text });
const noSentence = (): UnitId => UnitId.parse('sen_new1');
const write = (sections: WrittenSection[], instead: UnitId[] = [WHY], text = TEXT) =>
  writeSections(text, { runs: [{ instead, sections }], heirs: [] }, noSentence);

test('a section that is written anew keeps its number and what it and its units are marked as', () => {
  const written = write([why([line(MEETS, '  Vi möts\nvarje år. ')])]);
  expect(written).toMatchObject({
    ok: true,
    value: {
      sections: [
        {
          number: '1',
          principle: 'dialog',
          paragraphs: [{ id: MEETS, text: 'Vi möts varje år.', commitment: { party: 'both' } }],
        },
        TEXT.sections[1],
      ],
    },
  });
});

test('an empty paragraph is not kept', () => {
  const written = write([why([line(MEETS, 'Vi möts.'), line(NEW, '  ')])]);
  expect(written).toEqual({ ok: true, value: TEXT });
});

test('one section may become two, and two one', () => {
  const second = {
    id: UnitId.parse('sec_new1'),
    level: 2 as const,
    heading: 'När',
    paragraphs: [line(NEW, 'Ofta.')],
  };
  const two = write([why([line(MEETS, 'Vi möts.')]), second]);
  expect(two.ok && two.value.sections.map(({ id, number }) => [id, number])).toEqual([
    [WHY, '1'],
    ['sec_new1', null],
    [HOW, '2'],
  ]);
  const one = write([why([line(MEETS, 'Vi möts.'), line(LEADS, 'En grupp leder.')])], [WHY, HOW]);
  expect(one.ok && one.value.sections).toHaveLength(1);
});

test('a paragraph may go from one section to another that are not neighbours in what is written', () => {
  const how = { id: HOW, level: 1 as const, heading: 'Hur', paragraphs: [] };
  const runs = [
    { instead: [WHY], sections: [why([line(MEETS, 'Vi möts.'), line(LEADS, 'En grupp leder.')])] },
    { instead: [HOW], sections: [how] },
  ];
  const written = writeSections(TEXT, { runs, heirs: [] }, noSentence);
  expect(written.ok && written.value.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 0]);
});

test('two who want the place of one section are refused', () => {
  const run = { instead: [WHY], sections: [why([line(MEETS, 'Vi möts.')])] };
  const other = { instead: [WHY], sections: [] };
  expect(writeSections(TEXT, { runs: [run, other], heirs: [] }, noSentence)).toMatchObject({
    refusal: 'unknownUnit',
  });
});

test.each([
  ['unknownUnit', write([why([])], [HOW, WHY])],
  ['unknownUnit', write([why([])], [])],
  ['duplicateUnit', write([why([line(LEADS, 'En grupp leder.')])])],
  ['duplicateUnit', write([why([line(NEW, 'Ett.'), line(NEW, 'Två.')])])],
  ['emptyHeading', write([why([], ' ')])],
  ['headingTooLong', write([why([], 'a'.repeat(501))])],
  ['paragraphTooLong', write([why([line(MEETS, 'a'.repeat(20_001))])])],
  ['onlySection', write([], [WHY, HOW])],
])('%s: the text is left as it is', (refusal, written) => {
  expect(written).toEqual({ ok: false, refusal });
});

test('what was divided or joined and then undone leaves no trace', () => {
  expect(
    heirsIn(TEXT, [
      { heir: NEW, of: MEETS, how: 'split' },
      { heir: MEETS, of: LEADS, how: 'merged' },
      { heir: MEETS, of: NEW, how: 'merged' },
      { heir: MEETS, of: NEW, how: 'merged' },
    ]),
  ).toEqual([{ heir: MEETS, of: NEW, how: 'merged' }]);
});
