import { UnitId } from '@overens/domain/kernel/id';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgreementText, unitIdsOf, type TextSection } from '../model/agreement-text.ts';
import { processorMs } from '../test-support/processor-time.ts';
import { anchorText, type AnchorDecision } from './anchor-text.ts';

/** A section with its paragraphs by number; the words of each number are its own. */
const section = (
  heading: string,
  numbers: readonly number[],
  more: Partial<TextSection> = {},
): TextSection => ({
  id: UnitId.parse(`sec_000${heading.toLowerCase()}`),
  level: 1,
  number: null,
  heading: `Rubrik${heading} om ämne${heading}`,
  paragraphs: numbers.map((number) => ({
    id: UnitId.parse(`par_0${String(number).padStart(4, '0')}`),
    kind: 'paragraph',
    text: wordsOf(number),
  })),
  ...more,
});
/** The section where one paragraph says something else. */
function saying(number: number, text: string, one: TextSection): TextSection {
  const paragraphs = one.paragraphs.map((unit) => (unit.text === wordsOf(number) ? { ...unit, text } : unit));
  return { ...one, paragraphs };
}
const wordsOf = (number: number): string =>
  Array.from({ length: 12 }, (_, index) => `ord${number}x${index}`).join(' ');
const aText = (...sections: TextSection[]): AgreementText => ({ title: 'Överenskommelse', sections });

/** The same content as a file would give it: with ids of its own. */
const asRead = (text: AgreementText): AgreementText => ({
  ...text,
  sections: text.sections.map((one, at) => ({
    ...one,
    id: UnitId.parse(`sec_read${at}`),
    paragraphs: one.paragraphs.map((unit, index) => ({
      ...unit,
      id: UnitId.parse(`par_read${at}a${index}`),
    })),
  })),
});
const anchored = (before: AgreementText, now: AgreementText, decisions: readonly AnchorDecision[] = []) => {
  let made = 0;
  return anchorText(before, asRead(now), decisions, (kind) => {
    made += 1;
    return UnitId.parse(`${kind}_new${made}`);
  });
};
const idsIn = (text: AgreementText): string[][] =>
  text.sections.map(({ id, paragraphs }) => [id, ...paragraphs.map((unit) => unit.id)]);

const before = aText(section('A', [1, 2, 3]), section('B', [4, 5]), section('C', [6]));

test('the same text read again has the ids that it had', () => {
  const { text, found, removed, added, undecided } = anchored(before, before);
  expect(text).toEqual(before);
  expect([removed, added, undecided]).toEqual([[], [], []]);
  expect([...found.values()].every((confidence) => confidence === 1)).toBe(true);
});

test('what is moved, reworded and renamed keeps its id; what is new gets one; what is gone is told', () => {
  const moved = section('B', [5, 9, 1]);
  const renamed = saying(2, `${wordsOf(2)} och mer`, section('A', [2, 3], { heading: 'Något helt annat' }));
  const { text, removed, added, found } = anchored(before, aText(moved, renamed));
  expect(idsIn(text)).toEqual([
    ['sec_000b', 'par_00005', 'par_new1', 'par_00001'],
    ['sec_000a', 'par_00002', 'par_00003'],
  ]);
  expect(removed).toEqual(['par_00004', 'sec_000c', 'par_00006']);
  expect(added).toEqual(['par_new1']);
  expect(found.get(UnitId.parse('par_00002'))).toBeCloseTo(24 / 26, 2);
});

const half = `${wordsOf(1).split(' ').slice(0, 5).join(' ')} sju helt andra ord som ingen skrev`;
const reworded = aText(saying(1, half, section('A', [1])), ...before.sections.slice(1));

test('between likely and unlikely a person decides, and until then the unit stands as new', () => {
  const { text, undecided, removed } = anchored(before, reworded);
  expect(undecided).toMatchObject([{ oldId: 'par_00001', newId: 'par_read0a0', after: half }]);
  expect(removed).toContain('par_00001');
  expect(idsIn(text)[0]).toEqual(['sec_000a', 'par_new1']);
});

test('a person says that it is the same, or that it is new', () => {
  const newId = UnitId.parse('par_read0a0');
  const same = anchored(before, reworded, [{ newId, verdict: 'same' }]);
  expect(idsIn(same.text)[0]).toEqual(['sec_000a', 'par_00001']);
  expect([same.undecided, same.added]).toEqual([[], []]);
  const fresh = anchored(before, reworded, [{ newId, verdict: 'new' }]);
  expect(idsIn(fresh.text)[0]).toEqual(['sec_000a', 'par_new1']);
  expect(fresh.undecided).toEqual([]);
});

test('the same words under several headings keep their places', () => {
  const twice = aText(
    {
      ...section('A', [1]),
      paragraphs: [{ id: UnitId.parse('par_0aaa'), kind: 'paragraph', text: 'Vi ses.' }],
    },
    {
      ...section('B', [1]),
      paragraphs: [{ id: UnitId.parse('par_0bbb'), kind: 'paragraph', text: 'Vi ses.' }],
    },
  );
  const [a, b] = twice.sections;
  if (a === undefined || b === undefined) throw new Error('There are two.');
  expect(idsIn(anchored(twice, aText(b, a)).text)).toEqual([
    ['sec_000b', 'par_0bbb'],
    ['sec_000a', 'par_0aaa'],
  ]);
});

test('a commitment that the import does not see this time is still one', () => {
  const commitment = { party: 'kommun', principle: null } as const;
  const marked = aText({
    ...section('A', [1]),
    paragraphs: section('A', [1]).paragraphs.map((unit) => ({ ...unit, commitment })),
  });
  expect(anchored(marked, aText(section('A', [1]))).text).toEqual(marked);
});

/** Texts of units by number, and edits of them. */
const numbers = fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 30 });
const anEdit = fc.record({
  drop: fc.array(fc.nat(60)),
  add: fc.array(fc.integer({ min: 100, max: 140 })),
  reword: fc.array(fc.nat(60)),
  order: fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }),
});
const twoSections = (units: readonly number[]): AgreementText =>
  aText(section('A', units.slice(0, units.length / 2)), section('B', units.slice(units.length / 2)));

test('whatever is dropped, added, moved and reworded, each unit keeps its own id and none is lost', () => {
  fc.assert(
    fc.property(numbers, anEdit, (units, { drop, add, reword, order }) => {
      const old = twoSections(units);
      const left = [...units.filter((one) => !drop.includes(one)), ...new Set(add)]
        .map((unit, index) => ({ unit, at: order[index] ?? 0 }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ unit }) => unit);
      const now = twoSections(left);
      for (const unit of now.sections.flatMap(({ paragraphs }) => paragraphs)) {
        if (reword.includes(Number(unit.id.slice(5)))) unit.text = unit.text.replace('x3', 'annat');
      }
      const { text, found, removed, added, undecided } = anchored(old, now);
      expect(AgreementText.safeParse(text).success).toBe(true);
      expect(undecided).toEqual([]);
      const known = new Set(units);
      const expected = left.map((unit) => (known.has(unit) ? unit : 'new'));
      const got = text.sections.flatMap(({ paragraphs }) =>
        paragraphs.map(({ id }) => (id.startsWith('par_new') ? 'new' : Number(id.slice(5)))),
      );
      expect(got).toEqual(expected);
      expect([...found.keys(), ...removed].toSorted()).toEqual(unitIdsOf(old).toSorted());
      expect(
        unitIdsOf(text)
          .filter((id) => !found.has(id))
          .toSorted(),
      ).toEqual([...added].toSorted());
    }),
  );
});

test('thousands of units are anchored in seconds, also when all of them are alike', () => {
  const many = twoSections(Array.from({ length: 3_000 }, (_, index) => index));
  const other: AgreementText = {
    ...many,
    sections: many.sections.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((unit, index) => ({
        ...unit,
        text: `Vi ska göra sak ${index} ihop med alla`,
      })),
    })),
  };
  const changed: AgreementText = {
    ...other,
    sections: other.sections.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((unit) => ({ ...unit, text: `${unit.text} snart` })),
    })),
  };
  const from = processorMs();
  const { found } = anchored(other, changed);
  expect(processorMs() - from).toBeLessThan(6_000);
  expect(found.size).toBe(3_002);
});
