import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import type { AgreementText, TextSection } from '../model/agreement-text.ts';
import { countFates, followUnits } from './follow-units.ts';

const section = (key: string, ...paragraphs: (readonly [string, string])[]): TextSection => ({
  id: UnitId.parse(`sec_000${key}`),
  level: 1,
  number: null,
  heading: `Rubrik ${key}`,
  paragraphs: paragraphs.map(([id, text]) => ({ id: UnitId.parse(`par_000${id}`), kind: 'paragraph', text })),
});
const aText = (...sections: TextSection[]): AgreementText => ({ title: 'Överenskommelse', sections });
const before = aText(section('a', ['1', 'Vi ses ofta.'], ['2', 'Vi hörs.']), section('b', ['3', 'Sist.']));

test('a paragraph that goes to another section is moved there, and not one gone and one new', () => {
  const after = aText(section('a', ['2', 'Vi hörs.']), section('b', ['1', 'Vi ses ofta.'], ['3', 'Sist.']));
  const followed = followUnits(before, after);
  expect(followed[0]?.paragraphs[0]).toMatchObject({ id: 'par_0001', wentTo: 'sec_000b' });
  expect(followed[1]?.paragraphs[0]).toMatchObject({ fate: 'moved', cameFrom: 'sec_000a' });
  expect(countFates(followed)).toEqual({ same: 4, changed: 0, added: 0, removed: 0, moved: 1 });
});

test('one that is reworded on the way shows its words against what it was', () => {
  const after = aText(section('a', ['2', 'Vi hörs.']), section('b', ['1', 'Vi ses sällan.'], ['3', 'Sist.']));
  const [, second] = followUnits(before, after);
  expect(second?.paragraphs[0]).toMatchObject({
    fate: 'changed',
    cameFrom: 'sec_000a',
    parts: [
      { kind: 'same', text: 'Vi ses ' },
      { kind: 'removed', text: 'ofta' },
      { kind: 'added', text: 'sällan' },
      { kind: 'same', text: '.' },
    ],
  });
});

test('every unit of both versions has one fate', () => {
  const after = aText(section('c', ['4', 'Nytt.']), section('b', ['3', 'Sist och slutligen.']));
  expect(countFates(followUnits(before, after))).toEqual({
    same: 1,
    changed: 1,
    added: 2,
    removed: 3,
    moved: 0,
  });
});

test('two versions with five hundred units are compared in less than 150 milliseconds', () => {
  const words = Array.from({ length: 40 }, (_, index) => `ord${index}`);
  const big = (shift: number) =>
    aText(
      ...Array.from({ length: 50 }, (_, at) =>
        section(
          `s${at}`,
          ...Array.from({ length: 9 }, (__, index) => {
            const number = at * 9 + index;
            const text = words.map((word, place) => (place % 7 === shift ? `${word}b` : word)).join(' ');
            return [`p${number}`, `${number} ${text}`] as const;
          }),
        ),
      ),
    );
  const [one, other] = [big(1), big(3)];
  const followed = followUnits(one, other);
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now();
    followUnits(one, other);
    return performance.now() - from;
  });
  // The quickest of five: the others tell how busy the machine is.
  const took = Math.min(...runs);
  process.stdout.write(`\nCompare of two versions with 500 units: ${took.toFixed(1)} ms\n`);
  expect(countFates(followed).changed).toBe(450);
  expect(took).toBeLessThan(150);
});
