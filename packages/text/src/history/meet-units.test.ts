import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { AgreementText } from '../model/agreement-text.ts';
import { meetUnits } from './meet-units.ts';
import type { KnownVersion } from './unit-history.ts';

const MEETS = UnitId.parse('par_0001');
const INVITES = UnitId.parse('par_0002');
/** `Alla är med.`, the second sentence of the first paragraph. */
const ALL = UnitId.parse('sen_000101');

type Paragraphs = Readonly<Record<string, string>>;

/** A version with these sections and the paragraphs in them. */
function version(
  number: number,
  sections: Readonly<Record<string, Paragraphs>>,
  heirs: UnitHeir[] = [],
): KnownVersion {
  const text = AgreementText.parse({
    title: 'Överenskommelse',
    sections: Object.entries(sections).map(([id, paragraphs]) => ({
      id,
      level: 1,
      number: null,
      heading: id,
      paragraphs: Object.entries(paragraphs).map(([of, words]) => ({
        id: of,
        kind: 'paragraph',
        text: words,
      })),
    })),
  });
  return { number, text, heirs };
}

const first = version(1, {
  sec_0001: { [MEETS]: 'Vi möts varje höst. Alla är med.' },
  sec_0002: { [INVITES]: 'Kommunen bjuder in.' },
});

test('a sentence is met in the section that its paragraph went to', () => {
  const meet = meetUnits([
    first,
    version(2, {
      sec_0001: {},
      sec_0002: { [INVITES]: 'Kommunen bjuder in.', [MEETS]: 'Vi möts varje höst. Alla är med.' },
    }),
  ]);
  expect(meet(ALL)).toEqual({ unit: { id: ALL, text: 'Alla är med.' }, sectionId: 'sec_0002' });
});

test('what was said of a paragraph is met where it was joined to, in any version since', () => {
  const joined = 'Kommunen bjuder in. Vi möts varje höst. Alla är med.';
  const meet = meetUnits([
    first,
    version(2, { sec_0001: {}, sec_0002: { [INVITES]: joined } }, [
      { heir: INVITES, of: MEETS, how: 'merged' },
    ]),
    version(3, { sec_0001: { [INVITES]: joined }, sec_0002: {} }),
  ]);
  expect(meet(MEETS)).toEqual({ unit: { id: INVITES, text: joined }, sectionId: 'sec_0001' });
});

test('words that were taken out are listed where what stood around them stands now', () => {
  const meet = meetUnits([
    first,
    version(2, { sec_0001: { [MEETS]: 'Vi möts varje höst.' }, sec_0002: {} }),
    version(3, { sec_0001: {}, sec_0002: { [MEETS]: 'Vi möts varje höst.' } }),
  ]);
  expect(meet(ALL)).toEqual({ unit: null, sectionId: 'sec_0002' });
  // Its paragraph is gone too: then where that one stood last.
  expect(meet(INVITES)).toEqual({ unit: null, sectionId: 'sec_0002' });
});

test('with the whole section gone the section is still said', () => {
  const meet = meetUnits([first, version(2, { sec_0002: { [INVITES]: 'Kommunen bjuder in.' } })]);
  expect(meet(ALL)).toEqual({ unit: null, sectionId: 'sec_0001' });
});

test('a unit that no version has is not met', () => {
  expect(meetUnits([first])(UnitId.parse('sen_999900'))).toBeNull();
});
