import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import { moved, withSavedIds, wordsOf, type ParagraphRow } from './section-words.ts';

const row = (key: string, id: string | null = key): ParagraphRow => ({
  key,
  id: id === null ? null : UnitId.parse(id),
  kind: 'paragraph',
  text: key,
});
const rows = [row('par_0001'), row('par_0002'), row('par_0003')];
const keys = (of: readonly ParagraphRow[]) => of.map(({ key }) => key);

test('a section as it was read is not yet written in', () => {
  const words = wordsOf({
    id: UnitId.parse('sec_0001'),
    level: 1,
    number: '1',
    heading: 'Principer',
    paragraphs: [{ id: UnitId.parse('par_0001'), kind: 'paragraph', text: 'par_0001' }],
    revision: 2,
    dueToReturn: false,
    isFirst: true,
    isLast: false,
  });
  expect(words).toEqual({
    heading: 'Principer',
    rows: [row('par_0001')],
    dueToReturn: false,
    revision: 2,
    isDirty: false,
  });
});

test('a paragraph is moved one step, and at the end of the section nowhere', () => {
  expect(keys(moved(rows, 'par_0003', -1))).toEqual(['par_0001', 'par_0003', 'par_0002']);
  expect(keys(moved(rows, 'par_0003', 1))).toEqual(keys(rows));
  expect(keys(moved(rows, 'par_0001', -1))).toEqual(keys(rows));
});

test('what was new has its id after it is saved, so that saving again does not make it new again', () => {
  const sent = [row('par_0001'), row('ny', null)];
  const ids = ['par_0001', 'par_0009'].map((id) => UnitId.parse(id));
  // Meanwhile the two changed places, and something more was written.
  const now = [row('ny', null), row('par_0001'), row('nyare', null)];
  expect(withSavedIds(now, sent, ids).map(({ id }) => id)).toEqual(['par_0009', 'par_0001', null]);
});
