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
          sinceRemiss: 'changed',
        },
      ],
      causes: [{ kind: 'notStated' }],
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
  expect(text).toContain('Flyttat hit från ”1 Syfte”. Ändrat efter remissrundan');
  expect(text).toContain('Utan angiven orsak');
});
