import { UnitId } from '@overens/domain/kernel/id';
import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { VersionComparison } from './version-comparison.tsx';

const compared: VersionComparisonView = {
  from: 1,
  to: 2,
  remissed: 1,
  counts: { same: 1, changed: 1, moved: 0, added: 0, removed: 0 },
  sections: [
    {
      id: UnitId.parse('sec_0001'),
      level: 1,
      fate: 'changed',
      title: '2 Principer',
      heading: [{ kind: 'same', text: '2 Principer' }],
      headingFrom: { cameFrom: null, wentTo: null, splitFrom: null, tookIn: [], mergedInto: null },
      sinceRemiss: null,
      paragraphs: [
        {
          id: UnitId.parse('par_0001'),
          kind: 'paragraph',
          fate: 'changed',
          parts: [
            { kind: 'same', text: 'Vi ses ' },
            { kind: 'removed', text: 'ofta' },
            { kind: 'added', text: 'alltid' },
          ],
          cameFrom: '1 Syfte',
          wentTo: null,
          splitFrom: '3 Möten',
          tookIn: [],
          mergedInto: null,
          sentencesFrom: [{ text: 'Vi hörs.', from: '1 Syfte' }],
          sinceRemiss: 'changed',
        },
      ],
      causes: [{ kind: 'notStated', number: 2, onlyForm: false }],
    },
  ],
};
const shown = (inColumns: boolean): string =>
  renderToStaticMarkup(
    <VersionComparison agreementId="agr_1" compared={compared} inColumns={inColumns} isWhole={false} />,
  );
/** As a screen reader says it: the words without the markup. */
const said = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

test('what was taken out and put in is marked by its element and said in words', () => {
  const html = shown(false);
  expect(html).toMatch(/<del[^>]*>.*ofta.*<\/del><ins[^>]*>.*alltid.*<\/ins>/);
  expect(said(html)).toContain('Vi ses borttaget: ofta slut. tillagt: alltid slut.');
});

test('in two columns the older wording stands before the newer one', () => {
  const cells = shown(true).split('<td>').slice(1).map(said);
  expect(cells[0]).toBe('Vi ses borttaget: ofta slut. ');
  expect(cells[1]).toContain('Vi ses tillagt: alltid slut.');
});

test('where it came from, that nobody who answered has seen it, and that nobody said why are told', () => {
  const text = said(shown(false));
  expect(text).toContain(
    'Flyttat hit från ”1 Syfte”. Utdelad från ”3 Möten”. Meningen ”Vi hörs” stod förut i ett annat stycke under ”1 Syfte”. Ändrat efter remissrundan',
  );
  expect(text).toContain('Utan angiven orsak');
});

test('the changes are listed first, each with the way to it, and one goes from one to the next by links', () => {
  const [first] = compared.sections;
  if (first === undefined) throw new Error('There is a section.');
  const second = { ...first, id: UnitId.parse('sec_0002'), title: '3 Möten', causes: [] };
  const html = renderToStaticMarkup(
    <VersionComparison
      agreementId="agr_1"
      compared={{ ...compared, sections: [first, second] }}
      inColumns={false}
      isWhole={false}
    />,
  );
  const list = html.slice(html.indexOf('<ol>'), html.indexOf('</ol>'));
  expect(said(list)).toContain('2 Principer: Ändrad, ett stycke omformulerat Utan angiven orsak');
  expect(list).toContain('href="#sec_0002"');
  expect(html).toMatch(/<a href="#sec_0002">Nästa ändring/);
  expect(html).toMatch(/<a href="#sec_0001">Föregående ändring/);
});
