import {
  plainHeading,
  plainLine,
  plainList,
  plainParagraphs,
  type PrintedDocument,
} from '@overens/text/print/printed-document';

/** A document with a block of every kind. */
export function aDocument(change: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    fileName: 'overenskommelse-v3',
    title: 'Överenskommelse om samverkan i Almvik',
    subtitle: 'Mellan kommunen och föreningslivet',
    stamps: ['Utkast, version 3'],
    municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
    facts: [{ term: 'Diarienummer', value: 'KS 2027/112' }],
    blocks: [
      plainHeading(1, '1 Inledning'),
      ...plainParagraphs('Vi möts på lika villkor & hör varandra <först>.'),
      plainHeading(3, '1.1 Åtaganden för kommunen'),
      ...plainList(['Kommunen öppnar lokaler.', 'Kommunen svarar inom tio dagar.']),
      {
        kind: 'table',
        caption: 'Anslutna',
        head: ['Namn', 'Sedan'],
        rows: [['Åsens byalag', '1 mar 2027']],
      },
    ],
    hasLineNumbers: false,
    changedAt: null,
    changedBy: null,
    ...change,
  };
}

/** One whose second paragraph was reworded, because of somebody, and that gained an item and lost a paragraph. */
export function aComparison(): PrintedDocument {
  return aDocument({
    fileName: 'jamforelse-v2-v3',
    stamps: [],
    changedAt: '2027-03-01T11:00:00.000Z',
    blocks: [
      {
        kind: 'heading',
        level: 1,
        line: {
          ...plainLine('1 Inledning'),
          notes: [{ by: 'Åsens byalag', text: 'Orsak: Åsens byalag. Skriv ska.' }],
        },
      },
      {
        kind: 'paragraph',
        line: {
          runs: [
            { kind: 'same', text: 'Vi ' },
            { kind: 'removed', text: 'bör' },
            { kind: 'added', text: 'ska' },
            { kind: 'same', text: ' mötas.' },
          ],
          notes: [],
        },
      },
      { kind: 'paragraph', line: { runs: [{ kind: 'removed', text: 'Detta utgår.' }], notes: [] } },
      { kind: 'list', items: [{ runs: [{ kind: 'added', text: 'En ny punkt.' }], notes: [] }] },
    ],
  });
}
