import { importDraft } from '@overens/text/import/import-text';
import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { printText } from '@overens/text/print/print-text';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import { inventedFiles } from '@overens/text/test-support/invented-files';
import { inventedTexts } from '@overens/text/test-support/invented-texts';
import { realTexts } from '@overens/text/test-support/shared-texts';
import { describe, expect, test } from 'vitest';
import { renderDocument } from './render-document.ts';

const texts = [...realTexts(Boolean(process.env['CI'])), ...inventedTexts(), ...(await inventedFiles())].map(
  ({ name, bytes }) => ({ name, bytes }),
);

describe.each(texts)('$name', ({ name, bytes }) => {
  test.each(['docx', 'html', 'pdf', 'txt'] as const)(
    'read, given out as %s and read again has the same units and the same commitments',
    async (format) => {
      const first = await read(name, bytes);
      const again = await read(`tillbaka.${format}`, await written(first, format));
      // A text without a title is named by its file.
      const isGuessed = first.notes.includes('titleGuessed');
      expect(isGuessed || titleOf(again) === titleOf(first)).toBe(true);
      expect(unitsOf(again)).toEqual(unitsOf(first));
      expect(again.findings?.facts.commitments).toEqual(first.findings?.facts.commitments);
      expect(again.findings?.facts.commitmentsByPrinciple).toEqual(
        first.findings?.facts.commitmentsByPrinciple,
      );
      expect(again.findings?.facts.principles).toEqual(first.findings?.facts.principles);
    },
  );
});

async function read(filename: string, bytes: Uint8Array): Promise<ImportedDraft> {
  const result = await importDraft({ filename, bytes });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

async function written(
  { text }: ImportedDraft,
  format: 'docx' | 'html' | 'txt' | 'pdf',
): Promise<Uint8Array> {
  const printed: PrintedDocument = {
    fileName: 'overenskommelse-v1',
    title: text.title,
    subtitle: null,
    stamps: ['Utkast, version 1'],
    municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
    facts: [{ term: 'Diarienummer', value: 'KS 2027/112' }],
    blocks: printText(text),
    hasLineNumbers: false,
    changedAt: null,
    changedBy: null,
  };
  const file = await renderDocument(printed, format);
  if (!file.ok) throw new Error('the file is made');
  return file.value;
}

/** Plain text sets its title in capitals. */
function titleOf({ text }: ImportedDraft): string {
  return text.title.toUpperCase();
}

/** Headings with their numbers and how deep they lie, paragraphs with their kinds, and what each is, in order. */
function unitsOf({ text }: ImportedDraft): string[] {
  const above: number[] = [];
  return text.sections.flatMap(({ level, number, heading, principle, paragraphs }) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return [
      [`${'#'.repeat(above.length)}`, number ?? '-', heading, principle ?? ''].join(' '),
      ...paragraphs.map(({ kind, text: words, commitment }) =>
        [kind, commitment ? `${commitment.party}/${commitment.principle ?? '-'}` : '', words].join(' '),
      ),
    ];
  });
}
