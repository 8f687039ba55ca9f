import { expect, test } from 'vitest';
import { looksAlike } from './similar-name.ts';

test.each([
  ['Almviks roddklubb', 'ALMVIKS  Roddklubb'],
  ['Almviks roddklubb', 'Roddklubben Almviks ideella förening'],
  ['Almviks roddklubb', 'Almviks rodklubb'],
  ['Kvarnens kulturförening', 'Kvarnens kulturforening'],
  ['Hembygdsföreningen i Almvik', 'Hembygdsföreningen Almvik'],
  ['Almviks Scoutkår', 'Almviks-scoutkår'],
])('%s and %s look alike', (one, other) => {
  expect(looksAlike(one, other) && looksAlike(other, one)).toBe(true);
});

test.each([
  ['Almviks roddklubb', 'Almviks schackklubb'],
  ['Norra byalaget', 'Södra byalaget'],
  ['PRO Almvik', 'SPF Almvik'],
  ['ABF', 'AIF'],
  ['Röda Korset Almvik', 'Rädda Barnen Almvik'],
])('%s and %s do not', (one, other) => {
  expect(looksAlike(one, other)).toBe(false);
});
