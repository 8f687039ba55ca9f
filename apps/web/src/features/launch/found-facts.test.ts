import { importDraft } from '@overens/text/import/import-text';
import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { expect, test } from 'vitest';
import { questionText } from '../../messages/sv/import-findings.ts';
import { chooseAgreement, chosenAgreement } from './choose-agreement.ts';
import { foundFacts } from './found-facts.ts';
import { sectionOfSource } from './section-of-source.ts';

async function read(pasted: string): Promise<ImportedDraft> {
  const result = await importDraft({ pasted });
  if (!result.ok) throw new Error('The text can be read.');
  return result.value;
}

const TEXT = `Överenskommelse om samverkan i Granby

Diarienummer: KS 2026/12

1. Syfte

Vi vill att bygden lever.

2. Åtaganden

Kommunen åtar sig att:

- svara inom en vecka

Föreningarna åtar sig att:

3. Uppföljning

Vi följer upp varje år.
`;

test('what the text says of itself is shown in words, and nothing that it does not say', async () => {
  const { findings } = await read(TEXT);
  const rows = new Map(foundFacts(findings?.facts ?? { title: '' }).map(({ key, value }) => [key, value]));
  expect(rows.get('title')).toBe('Överenskommelse om samverkan i Granby');
  expect(rows.get('dnr')).toBe('KS 2026/12');
  expect(rows.get('commitments')).toBe('1 (kommunen 1, civilsamhället 0, båda 0)');
  expect(rows.has('adopted')).toBe(false);
});

test('a question is asked in words, and leads to the section where its line stands', async () => {
  const { findings, text } = await read(TEXT);
  const asked = findings?.questions.find(({ code }) => code === 'emptyCommitmentList');
  if (asked === undefined) throw new Error('The empty list is asked about.');
  expect(questionText(asked.code, asked.detail)).toContain('för civilsamhället');
  const place = text.sections.find(({ id }) => id === sectionOfSource(text, asked.source));
  expect(place?.heading).toBe('Åtaganden');
  expect(sectionOfSource(text, 'en rad som inte finns')).toBeNull();
});

test('of two agreements in a file one can be chosen, and the other after it', async () => {
  const agreement = (place: string) =>
    `Överenskommelse om samverkan i ${place}\n\n1. Syfte\n\nVi möts i ${place}.\n\n2. Giltighet\n\nDen gäller i fyra år.\n\n`;
  const whole = await read(agreement('Granby') + agreement('Almvik'));
  expect(chosenAgreement(whole)).toBeNull();
  const second = chooseAgreement(whole, 1);
  expect([chosenAgreement(second), second.text.title]).toEqual([1, 'Överenskommelse om samverkan i Almvik']);
  expect(second.leftOut.map(({ why }) => why)).toContain('otherAgreement');
  expect(chosenAgreement(chooseAgreement(second, 0))).toBe(0);
});
