import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import type { AgreementText, TextSection } from '../model/agreement-text.ts';
import { changedSections, compareTexts } from './compare-texts.ts';

const id = (raw: string) => UnitId.parse(raw);

function section(number: number, texts: readonly string[], heading = `Avsnitt ${number}`): TextSection {
  return {
    id: id(`sec_000${number}`),
    level: 1,
    number: String(number),
    heading,
    paragraphs: texts.map((text, index) => ({
      id: id(`par_${number}00${index}`),
      kind: 'paragraph',
      text,
    })),
  };
}
const text = (...sections: TextSection[]): AgreementText => ({ title: 'Överenskommelse', sections });
const fates = (before: AgreementText, after: AgreementText) =>
  compareTexts(before, after).map(({ id: unit, fate }) => `${unit} ${fate}`);

test('a text compared with itself is the same everywhere', () => {
  const same = text(section(1, ['Vi lyssnar.']), section(2, []));
  expect(changedSections(same, same)).toEqual([]);
});

test('a section is changed when its heading, its words or the order within it changed', () => {
  const before = text(section(1, ['Ett.', 'Två.']), section(2, ['Ett.']), section(3, ['Ett.', 'Två.']));
  const [one, two, three] = before.sections;
  if (one === undefined || two === undefined || three === undefined) throw new Error('three');
  const after = text(
    { ...one, heading: 'Annan rubrik' },
    { ...two, paragraphs: two.paragraphs.map((unit) => ({ ...unit, text: 'Nytt.' })) },
    { ...three, paragraphs: three.paragraphs.toReversed() },
  );
  expect(fates(before, after)).toEqual(['sec_0001 changed', 'sec_0002 changed', 'sec_0003 changed']);
});

test('what was taken away stands after what it stood after', () => {
  const before = text(section(1, []), section(2, ['Bort.']), section(3, []));
  expect(fates(before, text(section(1, []), section(3, [])))).toEqual([
    'sec_0001 same',
    'sec_0002 removed',
    'sec_0003 same',
  ]);
  expect(fates(before, text(section(2, ['Bort.']), section(3, [])))[0]).toBe('sec_0001 removed');
});

test('a section that was moved is the one that is marked, not all that it passed', () => {
  const before = text(section(1, []), section(2, []), section(3, []), section(4, []));
  const after = text(section(4, []), section(1, []), section(2, []), section(3, []));
  expect(fates(before, after)).toEqual(['sec_0004 moved', 'sec_0001 same', 'sec_0002 same', 'sec_0003 same']);
});

test('a paragraph that went to another section is gone from the one and new in the other', () => {
  const before = text(section(1, ['Stannar.', 'Flyttar.']), section(2, []));
  const [one, two] = before.sections;
  const moving = one?.paragraphs[1];
  if (one === undefined || two === undefined || moving === undefined) throw new Error('two');
  const after = text({ ...one, paragraphs: one.paragraphs.slice(0, 1) }, { ...two, paragraphs: [moving] });
  const compared = compareTexts(before, after).map(({ paragraphs }) => paragraphs.map(({ fate }) => fate));
  expect(compared).toEqual([['same', 'removed'], ['added']]);
});

test('another level is a change, though no word is', () => {
  const before = text(section(1, ['Ett.']));
  const after = text({ ...section(1, ['Ett.']), level: 2 });
  expect(fates(before, after)).toEqual(['sec_0001 changed']);
});
