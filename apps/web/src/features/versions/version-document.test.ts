import { renderPlain } from '@overens/documents/plain/render-plain';
import { UnitId } from '@overens/domain/kernel/id';
import { at } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import type { VersionCause, VersionRow } from '@overens/usecases/drafting/version-views';
import { expect, test } from 'vitest';
import { versionDocument, type ComparedVersions } from './version-document.ts';
import { comparedBy } from './version-file-name.ts';

type Section = ComparedVersions['compared']['sections'][number];
const almvik = { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null };

test('any two versions name each version between them, who made it and when', () => {
  const printed = versionDocument(compared([]), almvik);
  expect(printed.fileName).toBe('jamforelse-v1-v3');
  expect(printed.facts.slice(0, 2)).toEqual([
    { term: 'Version 2', value: 'ons 20 jan 2027 kl. 10.00, Tariq Holm' },
    { term: 'Version 3', value: 'mån 1 mars 2027 kl. 12.00, Moa Ek' },
  ]);
  expect(printed).toMatchObject({ changedAt: '2027-03-01T11:00:00.000Z', changedBy: 'Tariq Holm, Moa Ek' });
});

test('a change is told with the answer that led to it; what a meeting said, by whom; and what nobody explained is flagged', () => {
  const causes: VersionCause[] = [
    disposition,
    {
      kind: 'returned',
      number: 3,
      by: 'meeting',
      title: 'Förankringsmöte',
      reasons: [{ from: 'Norra byalaget', text: 'Skriv in lokalerna.' }],
    },
  ];
  const text = plain([section({ fate: 'changed', causes })]);
  expect(text).toContain('Orsak: Åsens byalag (beaktas, version 2). Tydligare så.');
  expect(text).toContain('Det som sades vid Förankringsmöte (version 3).');
  expect(text).toContain('Norra byalaget: Skriv in lokalerna.');
  expect(
    plain([section({ fate: 'changed', causes: [{ kind: 'notStated', number: 3, onlyForm: false }] })]),
  ).toContain('Utan angiven orsak.');
});

test('what was added after the remiss round says so', () => {
  const text = plain([section({ fate: 'added', sinceRemiss: 'added' })]);
  expect(text).toContain('Tillagt efter remissrundan.');
});

test('each cause is by who asked for it, so that Word can name them as the author of the comment', () => {
  const { blocks } = versionDocument(compared([section({ fate: 'changed', causes: [disposition] })]), almvik);
  expect(blocks[0]).toMatchObject({ kind: 'heading', line: { notes: [{ by: 'Åsens byalag' }] } });
});

test('a paragraph that changed section says where it went and where it came from, and is marked as come from elsewhere', () => {
  const parts = (kind: 'removed' | 'same') => [{ kind, text: 'Vi öppnar lokaler.' }];
  const went = unit({ fate: 'removed', wentTo: '2 Lokaler', parts: parts('removed') });
  const came = unit({ fate: 'moved', cameFrom: '1 Inledning', parts: parts('same') });
  const sections = [went, came].map((one) => section({ fate: 'changed', paragraphs: [one] }));
  const { blocks } = versionDocument(compared(sections), almvik);
  expect(blocks[1]).toMatchObject({ line: { notes: [{ text: 'Flyttat till ”2 Lokaler”.' }] } });
  expect(blocks[3]).toMatchObject({
    line: { cameFromElsewhere: true, notes: [{ text: 'Flyttat hit från ”1 Inledning”.' }] },
  });
});

test('a paragraph that became part of another stands once, with what it was joined with', () => {
  const gone = unit({
    fate: 'removed',
    mergedInto: '2 Lokaler',
    parts: [{ kind: 'removed', text: 'Alla är med.' }],
  });
  const into = unit({
    fate: 'changed',
    tookIn: ['1 Inledning'],
    parts: [{ kind: 'same', text: 'Vi möts. Alla är med.' }],
  });
  const text = plain([section({ fate: 'changed', paragraphs: [gone, into] })]);
  expect(text.split('Alla är med.')).toHaveLength(2);
  expect(text).toContain('Sammanslagen med text från ”1 Inledning”.');
});

test('a file is of two versions only when the older is named first', () => {
  expect(comparedBy('jamforelse-v1-v3.docx')).toEqual({ from: 1, to: 3 });
  expect(comparedBy('jamforelse-v3-v1.docx')).toBeNull();
  expect(comparedBy('overenskommelse-v3.docx')).toBeNull();
});

const disposition: VersionCause = {
  kind: 'disposition',
  number: 2,
  name: 'Åsens byalag',
  outcome: 'accepted',
  reason: 'Tydligare så.',
  roundId: null,
  answerId: idOf('ans', 1),
  unitKey: 'section:1',
};

function plain(sections: Section[]): string {
  return renderPlain(versionDocument(compared(sections), almvik));
}

function compared(sections: Section[]): ComparedVersions {
  return {
    agreement: { name: 'Överenskommelsen i Almvik', mode: 'real' },
    versions: [
      row(3, '2027-03-01T11:00:00.000Z', 'Moa Ek'),
      row(2, '2027-01-20T09:00:00.000Z', 'Tariq Holm'),
      row(1, '2026-11-02T09:00:00.000Z', 'Moa Ek'),
    ],
    compared: {
      from: 1,
      to: 3,
      remissed: 1,
      counts: { same: 1, changed: sections.length, moved: 0, added: 0, removed: 0 },
      sections,
    },
  };
}

function row(number: number, createdAt: string, by: string): VersionRow {
  const origin = { kind: 'launched' } as const;
  const rest = { hash: 'a'.repeat(64), state: 'draft', wasRemissed: number === 1, origin } as const;
  return { id: idOf('txt', number), number, createdAt: at(createdAt), by, ...rest };
}

function section(change: Partial<Section>): Section {
  return {
    id: UnitId.parse('sec_0001'),
    level: 1,
    fate: 'same',
    title: '1 Inledning',
    heading: [{ kind: 'same', text: '1 Inledning' }],
    headingFrom: { cameFrom: null, wentTo: null, splitFrom: null, tookIn: [], mergedInto: null },
    sinceRemiss: null,
    paragraphs: [
      unit({
        fate: 'changed',
        parts: [
          { kind: 'same', text: 'Vi ' },
          { kind: 'removed', text: 'bör' },
          { kind: 'added', text: 'ska' },
        ],
      }),
    ],
    causes: [],
    ...change,
  };
}

function unit(change: Partial<Section['paragraphs'][number]>): Section['paragraphs'][number] {
  return {
    id: UnitId.parse('par_0001'),
    kind: 'paragraph',
    fate: 'same',
    parts: [{ kind: 'same', text: 'Vi möts.' }],
    cameFrom: null,
    wentTo: null,
    splitFrom: null,
    tookIn: [],
    mergedInto: null,
    sentencesFrom: [],
    sinceRemiss: null,
    ...change,
  };
}
