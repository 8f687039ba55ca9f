import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { AgreementText } from '../model/agreement-text.ts';
import { presentUnit, unitHistories, type KnownVersion } from './unit-history.ts';

const MEETS = UnitId.parse('par_0001');
const INVITES = UnitId.parse('par_0002');
const PARTED = UnitId.parse('par_0003');

type Paragraphs = Readonly<Record<string, string>>;

/** A version with two sections, 4.1 and 4.2, and these paragraphs in them. */
function version(
  number: number,
  first: Paragraphs,
  second: Paragraphs,
  heirs: UnitHeir[] = [],
): KnownVersion {
  const section = (id: string, printed: string, paragraphs: Paragraphs) => ({
    id,
    level: 1,
    number: printed,
    heading: `Avsnitt ${printed}`,
    paragraphs: Object.entries(paragraphs).map(([of, text]) => ({ id: of, kind: 'paragraph', text })),
  });
  const text = AgreementText.parse({
    title: 'Överenskommelse',
    sections: [section('sec_0001', '4.1', first), section('sec_0002', '4.2', second)],
  });
  return { number, text, heirs };
}

test('a unit that was moved and then reworded tells both, from where and in which version', () => {
  const histories = unitHistories([
    version(1, {}, { [MEETS]: 'Vi möts varje höst.' }),
    version(4, { [MEETS]: 'Vi möts varje höst.' }, {}),
    version(5, { [MEETS]: 'Vi möts varje höst och vår.' }, {}),
  ]);
  expect(histories.get(MEETS)).toEqual([
    { kind: 'moved', number: 4, place: '4.2' },
    { kind: 'reworded', number: 5 },
  ]);
});

test('a unit to which nothing happened has no history', () => {
  const same = { [MEETS]: 'Vi möts varje höst.' };
  expect(unitHistories([version(1, same, {}), version(2, same, {})])).toEqual(new Map());
});

test('of units that change places only the one that was moved is told', () => {
  const histories = unitHistories([
    version(1, { [MEETS]: 'A.', [INVITES]: 'B.', [PARTED]: 'C.' }, {}),
    version(2, { [PARTED]: 'C.', [MEETS]: 'A.', [INVITES]: 'B.' }, {}),
  ]);
  expect([...histories.keys()]).toEqual([PARTED]);
});

test('a unit split off tells what it came from, and one that took another in tells which', () => {
  const histories = unitHistories([
    version(1, { [MEETS]: 'Vi möts. Vi talar.', [INVITES]: 'Alla är med.' }, {}),
    version(2, { [MEETS]: 'Vi möts. Alla är med.', [PARTED]: 'Vi talar.' }, {}, [
      { heir: PARTED, of: MEETS, how: 'split' },
      { heir: MEETS, of: INVITES, how: 'merged' },
    ]),
  ]);
  expect(histories.get(PARTED)).toEqual([{ kind: 'splitFrom', number: 2, unitId: MEETS, place: '4.1' }]);
  expect(histories.get(INVITES)).toEqual([{ kind: 'mergedInto', number: 2, unitId: MEETS, place: '4.1' }]);
  expect(histories.get(MEETS)).toContainEqual({
    kind: 'tookIn',
    number: 2,
    unitId: INVITES,
    place: '4.1',
  });
});

test('a sentence has a history of its own', () => {
  const histories = unitHistories([
    version(1, { [MEETS]: 'Vi möts varje höst. Alla är med.' }, {}),
    version(2, { [MEETS]: 'Vi möts varje höst. Alla som vill är med.' }, {}),
  ]);
  expect(histories.get(UnitId.parse('sen_000100'))).toBeUndefined();
  expect(histories.get(UnitId.parse('sen_000101'))).toEqual([{ kind: 'reworded', number: 2 }]);
});

test('what was said of a unit is met where its words were joined to, however many times', () => {
  const heirs: UnitHeir[] = [
    { heir: INVITES, of: MEETS, how: 'merged' },
    { heir: PARTED, of: INVITES, how: 'merged' },
  ];
  expect(presentUnit(MEETS, (id) => id === PARTED, heirs)).toBe(PARTED);
  expect(presentUnit(MEETS, (id) => id === MEETS, heirs)).toBe(MEETS);
  expect(presentUnit(MEETS, () => false, heirs)).toBeNull();
});
