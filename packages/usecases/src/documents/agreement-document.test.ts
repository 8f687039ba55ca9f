import { UnitId } from '@overens/domain/kernel/id';
import { DateOnly } from '@overens/domain/kernel/instant';
import type { AgreementEdition } from '@overens/text/print/agreement-edition';
import { expect, test } from 'vitest';
import { agreementDocument } from './agreement-document.ts';

test('a draft is stamped with its version and says that it is not adopted', () => {
  const printed = agreementDocument(edition({ state: 'draft' }));
  expect(printed.stamps).toEqual(['Utkast, version 3']);
  expect(printed.fileName).toBe('overenskommelse-v3');
  expect(printed.facts).toContainEqual({ term: 'Version', value: '3 (utkast, inte antagen)' });
});

test('an adopted version says who adopted it, by which paragraph and diary number, and from when it is in force', () => {
  const printed = agreementDocument(edition(adopted));
  expect(printed.stamps).toEqual([]);
  expect(printed.facts).toEqual([
    { term: 'Antagen', value: 'Kommunfullmäktige ons 20 jan 2027, § 14' },
    { term: 'Diarienummer', value: 'KS 2026/112, KF 2027/3' },
    { term: 'Version', value: '3' },
    { term: 'Gäller', value: 'från mån 1 feb 2027, tills vidare' },
  ]);
});

test('one that has been replaced says when', () => {
  const printed = agreementDocument(edition({ ...adopted, replacedOn: DateOnly.parse('2030-02-01') }));
  expect(printed.facts.at(-1)).toEqual({ term: 'Ersatt', value: 'fre 1 feb 2030' });
});

test('nothing of a rehearsal goes out without saying so', () => {
  const printed = agreementDocument({ ...edition(adopted), isRehearsal: true });
  expect(printed.stamps).toEqual(['Övning, gäller inte']);
});

test('items that follow each other are one list, under their heading with its number', () => {
  expect(agreementDocument(edition({ state: 'draft' })).blocks).toMatchObject([
    { kind: 'heading', level: 1, line: { runs: [{ text: '1 Åtaganden' }] } },
    { kind: 'paragraph' },
    { kind: 'list', items: [{ runs: [{ text: 'Ett.' }] }, { runs: [{ text: 'Två.' }] }] },
  ]);
});

const adopted = {
  state: 'adopted',
  adoptedOn: DateOnly.parse('2027-01-20'),
  decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 14', diarienummer: 'KF 2027/3' },
  from: DateOnly.parse('2027-02-01'),
  to: null,
  replacedOn: null,
} as const;

function edition(standing: AgreementEdition['standing']): AgreementEdition {
  return {
    municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
    name: 'Överenskommelsen i Almvik',
    isRehearsal: false,
    diarienummer: ['KS 2026/112'],
    number: 3,
    standing,
    text: {
      title: 'Överenskommelse om samverkan',
      sections: [
        {
          id: UnitId.parse('sec_0001'),
          level: 1,
          number: '1',
          heading: 'Åtaganden',
          paragraphs: [
            { id: UnitId.parse('par_0001'), kind: 'paragraph', text: 'Vi åtar oss detta:' },
            { id: UnitId.parse('par_0002'), kind: 'listItem', text: 'Ett.' },
            { id: UnitId.parse('par_0003'), kind: 'listItem', text: 'Två.' },
          ],
        },
      ],
    },
  };
}
