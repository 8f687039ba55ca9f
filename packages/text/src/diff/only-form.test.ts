import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import type { AgreementText } from '../model/agreement-text.ts';
import { followUnits } from './follow-units.ts';
import { isOnlyForm } from './only-form.ts';

const aText = (heading: string, ...paragraphs: string[]): AgreementText => ({
  title: 'Överenskommelse',
  sections: [
    {
      id: UnitId.parse('sec_0001'),
      level: 1,
      number: null,
      heading,
      paragraphs: paragraphs.map((text, index) => ({
        id: UnitId.parse(`par_000${index}`),
        kind: 'paragraph',
        text,
      })),
    },
  ],
});
const before = aText('Syfte', 'Vi ses, och vi hörs.', 'Alltid.');
const onlyForm = (after: AgreementText): boolean[] => followUnits(before, after).map(isOnlyForm);

test('commas, capitals and spaces are form', () => {
  expect(onlyForm(aText('SYFTE', 'Vi ses och vi hörs', 'Alltid!'))).toEqual([true]);
});

test('another word, a new paragraph and one that is gone are not', () => {
  expect(onlyForm(aText('Syfte', 'Vi ses, och vi hör.', 'Alltid.'))).toEqual([false]);
  expect(onlyForm(aText('Syfte', 'Vi ses, och vi hörs.', 'Alltid.', 'Nytt.'))).toEqual([false]);
  expect(onlyForm(aText('Syfte', 'Vi ses, och vi hörs.'))).toEqual([false]);
});
