import { expect, test } from 'vitest';
import { canKeepBoth, chosenValue } from './choose-text.ts';

test('two texts can be kept one after the other', () => {
  expect(chosenValue('both', 'här', 'där')).toBe('där\n\nhär');
  expect(chosenValue('both', { passage: '', wording: 'a' }, { passage: 'p', wording: 'b' })).toEqual({
    passage: 'p',
    wording: 'b\n\na',
  });
});

test('two stances cannot both stand', () => {
  expect(canKeepBoth({ isFreeText: false }, 'avstyrker', 'tillstyrker')).toBe(false);
});

test('what cannot be joined, such as lists and numbers, must be chosen', () => {
  expect(canKeepBoth({ isFreeText: true }, 3, 4)).toBe(false);
});
