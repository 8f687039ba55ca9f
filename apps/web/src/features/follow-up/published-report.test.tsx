import { renderPlain } from '@overens/documents/plain/render-plain';
import { at, day } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import type { PublicReportView } from '@overens/usecases/follow-up/follow-up-views';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PublishedReport } from './published-report.tsx';
import { reportDocument } from './report-document.ts';

test('a yearly report tells each commitment with what each party said, and who said nothing', () => {
  const printed = reportDocument(view());
  expect(printed.fileName).toBe('arsrapport-2028-03-31');
  const text = renderPlain(printed);
  for (const words of [
    'Kommunen öppnar lokaler.',
    'Almviks kommun: Pågår',
    'Tre lokaler.',
    'Åsens byalag',
    'e'.repeat(64),
  ]) {
    expect(text).toContain(words);
  }
});

test('commitments that nobody reported on are named once, and no party is put beside what is not its own', () => {
  const shown = withSilentCommitment();
  for (const text of [
    renderPlain(reportDocument(shown)),
    renderToStaticMarkup(<PublishedReport view={shown} />),
  ]) {
    expect(text.split(SILENT)).toHaveLength(2);
    expect(text.slice(text.indexOf('Ingen har rapporterat om'))).toContain(SILENT);
    expect(text).not.toContain('Ingen uppgift');
  }
});

test('a report of a rehearsal says so on every page', () => {
  expect(reportDocument({ ...view(), mode: 'rehearsal' }).stamps).toEqual(['Övning, gäller inte']);
});

const SILENT = 'Föreningarna ordnar läxhjälp.';

function withSilentCommitment(): PublicReportView {
  const shown = view();
  const [told] = shown.report.commitments;
  if (told === undefined) throw new Error('The report has a commitment.');
  const party = 'civil' as const;
  const silent = { ...told, commitmentId: idOf('cmt', 2), order: 2, party, wording: SILENT, reports: [] };
  return { ...shown, report: { ...shown.report, commitments: [told, silent] } };
}

function view(): PublicReportView {
  return {
    followUpId: idOf('fup', 1),
    agreementId: idOf('agr', 1),
    municipality: { name: 'Almviks kommun', slug: 'almvik', brandColour: '#1f5f8b', logo: null },
    mode: 'real',
    title: 'Årlig uppföljning',
    jointBodyName: 'Samrådet',
    at: at('2028-03-20T09:00:00.000Z'),
    timing: 'inTime',
    hash: 'e'.repeat(64),
    report: {
      agreementName: 'Överenskommelsen i Almvik',
      diarienummer: ['KS 2027/1'],
      dueOn: day('2028-03-31'),
      publishedOn: day('2028-03-20'),
      textNumber: 3,
      textHash: 'a'.repeat(64),
      overall: 'Året har gett mer än väntat.',
      jointBody: { heldOn: null, comments: '' },
      commitments: [
        {
          commitmentId: idOf('cmt', 1),
          order: 1,
          party: 'kommun',
          wording: 'Kommunen öppnar lokaler.',
          summary: '',
          reports: [
            {
              by: { kind: 'kommun' },
              name: 'Almviks kommun',
              content: { status: 'pagar', done: 'Tre lokaler.', obstacles: '', numbers: '' },
              at: at('2028-02-01T09:00:00.000Z'),
              timing: 'inTime',
            },
          ],
        },
      ],
      silent: ['Åsens byalag'],
      withdrawn: [],
      joinedOrganisations: 1,
      recipients: [],
    },
  };
}
