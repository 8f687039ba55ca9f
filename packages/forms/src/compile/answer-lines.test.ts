import { expect, test } from 'vitest';
import { aForm, sv } from '../testing/a-form.ts';
import { answerLines } from './answer-lines.ts';
import { compileForm } from './compile-form.ts';

test('an answer reads as its questions and what was answered, hidden and empty questions left out', () => {
  const form = compileForm(
    aForm(
      [
        {
          type: 'stance',
          key: 'stance',
          label: sv('Hållning'),
          options: [{ value: 'avstyrker', label: sv('Nej tack') }],
        },
        { type: 'number', key: 'antal', label: sv('Antal') },
        { type: 'text', key: 'dold', label: sv('Dold'), visibleIf: { '==': [{ var: 'pages.p.antal' }, 1] } },
        { type: 'text', key: 'tom', label: sv('Tom') },
        {
          type: 'group',
          key: 'rader',
          label: sv('Kontakter'),
          rowTitle: sv('Kontakt'),
          fields: [{ type: 'text', key: 'namn', label: sv('Namn') }],
        },
      ],
      [{ type: 'textProposal', key: 'forslag', label: sv('Lydelse') }],
    ),
    [
      { id: 'sec_aaaa', title: 'Syfte', level: 1 },
      { id: 'sec_bbbb', title: 'Mål', level: 1 },
    ],
  );
  const values = {
    pages: { p: { stance: 'avstyrker', antal: '12 500', dold: 'x', rader: [{}, { namn: 'Siv' }] } },
    sections: { sec_bbbb: { forslag: { passage: 'Vi ska', wording: 'Vi bör' } } },
  };
  expect(answerLines(form, values)).toEqual([
    {
      unitKey: 'page:p',
      title: 'Sida',
      lines: [
        { label: 'Hållning', text: 'Nej tack', depth: 0 },
        { label: 'Antal', text: '12\u00a0500', depth: 0 },
        { label: 'Kontakt 1', text: '', depth: 0 },
        { label: 'Namn', text: 'Siv', depth: 1 },
      ],
    },
    {
      unitKey: 'section:sec_bbbb',
      title: 'Mål',
      lines: [{ label: 'Lydelse', text: 'Vi ska\n→ Vi bör', depth: 0 }],
    },
  ]);
});
