import { renderPlain } from '@overens/documents/plain/render-plain';
import { at } from '@overens/domain/test-support/a-round';
import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { comparisonDocument } from './comparison-document.ts';

type Compared = Parameters<typeof comparisonDocument>[0];
type Section = Compared['comparison']['sections'][number];

const almvik = { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null };

test('a change is told with who led to it and why', () => {
  const text = renderPlain(comparisonDocument(compared([section('changed', [cause])]), almvik));
  expect(text).toContain('[-bör-][+ska+]');
  expect(text).toContain('Orsak: Åsens byalag (beaktas). Tydligare så.');
});

test('a change that nobody has explained is flagged, and what is the same is not', () => {
  const unexplained = comparisonDocument(compared([section('changed', [{ kind: 'notStated' }])]), almvik);
  expect(renderPlain(unexplained)).toContain('Utan angiven orsak.');
  const same = renderPlain(comparisonDocument(compared([section('same', [])]), almvik));
  expect(same).not.toContain('Utan angiven orsak');
});

test('a change that an officer said is editorial says so, with who and why', () => {
  const causes = [{ kind: 'editorial', by: 'Moa Ek', reason: 'Stavningen är rättad.' }] as const;
  const printed = comparisonDocument(compared([section('changed', [...causes])]), almvik);
  expect(renderPlain(printed)).toContain('Redaktionell ändring enligt Moa Ek: Stavningen är rättad.');
  expect(printed.blocks[0]).toMatchObject({ line: { notes: [{ by: 'Moa Ek' }] } });
});

test('tracked changes carry the moment the version was finished, and the file both numbers', () => {
  expect(comparisonDocument(compared([]), almvik)).toMatchObject({
    fileName: 'jamforelse-v2-v3',
    changedAt: '2027-03-01T11:00:00.000Z',
  });
});

const stayed = { cameFrom: null, wentTo: null, splitFrom: null, tookIn: [], mergedInto: null };

const cause = {
  kind: 'disposition',
  name: 'Åsens byalag',
  outcome: 'accepted',
  reason: 'Tydligare så.',
} as const;

function compared(sections: Section[]): Compared {
  return {
    work: {
      agreementName: 'Överenskommelsen i Almvik',
      mode: 'real',
      result: { at: at('2027-03-01T11:00:00.000Z') },
    },
    comparison: { from: { number: 2, wasRemissed: true }, toNumber: 3, sections },
  };
}

function section(fate: Section['fate'], causes: Section['causes']): Section {
  const parts: Section['heading'] =
    fate === 'same'
      ? [{ kind: 'same', text: 'Vi ska mötas.' }]
      : [
          { kind: 'same', text: 'Vi ' },
          { kind: 'removed', text: 'bör' },
          { kind: 'added', text: 'ska' },
        ];
  return {
    id: UnitId.parse('sec_0001'),
    level: 1,
    fate,
    title: '1 Inledning',
    heading: [{ kind: 'same', text: '1 Inledning' }],
    headingFrom: stayed,
    paragraphs: [
      { id: UnitId.parse('par_0001'), kind: 'paragraph', fate, parts, ...stayed, sentencesFrom: [] },
    ],
    causes,
    editorial: null,
    others: [],
  };
}
