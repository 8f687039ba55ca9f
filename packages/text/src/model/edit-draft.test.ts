import { UnitId } from '@overens/domain/kernel/id';
import { expect, test } from 'vitest';
import type { AgreementText } from './agreement-text.ts';
import { editDraft, MAX_PARAGRAPHS_OF_SECTION, type DraftEdit } from './edit-draft.ts';

const id = (raw: string) => UnitId.parse(raw);
const one = id('sec_0001');
const two = id('sec_0002');
const text: AgreementText = {
  title: 'Överenskommelse',
  sections: [
    {
      id: one,
      level: 1,
      number: '1',
      heading: 'Principer',
      paragraphs: [
        { id: id('par_0001'), kind: 'paragraph', text: 'Vi lyssnar.' },
        { id: id('par_0002'), kind: 'listItem', text: 'Vi svarar.' },
      ],
    },
    { id: two, level: 1, number: '2', heading: 'Åtaganden', paragraphs: [] },
  ],
};
let made = 0;
const edit = (change: DraftEdit) => {
  made = 0;
  return editDraft(text, change, (kind) => {
    made += 1;
    return id(`${kind}_new${made}`);
  });
};
const paragraph = (unit: string | null, words: string) => ({
  id: unit === null ? null : id(unit),
  kind: 'paragraph' as const,
  text: words,
});
const write = (paragraphs: ReturnType<typeof paragraph>[], heading = 'Principer') =>
  edit({ kind: 'write', sectionId: one, heading, paragraphs });

test('what stays keeps its id, wherever in the section it is moved; what is new gets one', () => {
  const edited = write([
    paragraph('par_0002', 'Vi  svarar\nsnart.'),
    paragraph(null, 'Nytt.'),
    paragraph('par_0001', 'Vi lyssnar.'),
  ]);
  expect(edited.ok && edited.value.text.sections[0]?.paragraphs.map((unit) => [unit.id, unit.text])).toEqual([
    ['par_0002', 'Vi svarar snart.'],
    ['par_new1', 'Nytt.'],
    ['par_0001', 'Vi lyssnar.'],
  ]);
});

test('the number of a section stays when its heading changes', () => {
  const edited = write([], ' Våra  principer ');
  expect(edited.ok && edited.value.text.sections[0]).toMatchObject({
    number: '1',
    heading: 'Våra principer',
  });
});

test.each([
  ['emptyHeading', () => write([], '  ')],
  ['headingTooLong', () => write([], 'a'.repeat(501))],
  ['emptyParagraph', () => write([paragraph('par_0001', ' \n ')])],
  ['paragraphTooLong', () => write([paragraph('par_0001', 'a'.repeat(20_001))])],
  [
    'tooManyParagraphs',
    () => write(Array.from({ length: MAX_PARAGRAPHS_OF_SECTION + 1 }, () => paragraph(null, 'a'))),
  ],
  ['unknownUnit', () => write([paragraph('par_9999', 'Från ett annat avsnitt.')])],
  ['unknownUnit', () => write([paragraph('par_0001', 'Två'), paragraph('par_0001', 'gånger.')])],
  ['unknownUnit', () => edit({ kind: 'remove', sectionId: id('sec_9999') })],
  ['cannotMove', () => edit({ kind: 'move', sectionId: one, to: 'up' })],
  ['cannotMove', () => edit({ kind: 'move', sectionId: two, to: 'down' })],
  ['emptyHeading', () => edit({ kind: 'add', sectionId: one, heading: '', level: 1 })],
] as const)('%s is refused', (why, change) => {
  expect(change()).toEqual({ ok: false, refusal: why });
});

test('the only section cannot be taken out', () => {
  const alone = { ...text, sections: text.sections.slice(0, 1) };
  const removed = editDraft(alone, { kind: 'remove', sectionId: one }, () => id('sec_none'));
  expect(removed).toEqual({ ok: false, refusal: 'onlySection' });
});

test('a text of a thousand sections takes no more', () => {
  const [section] = text.sections;
  if (section === undefined) throw new Error('one');
  const full = { ...text, sections: Array.from({ length: 1_000 }, () => section) };
  const added = editDraft(full, { kind: 'add', sectionId: one, heading: 'Ny', level: 1 }, () =>
    id('sec_none'),
  );
  expect(added).toEqual({ ok: false, refusal: 'tooManySections' });
});

test('a section is added after another, moved and taken out whole', () => {
  const added = edit({ kind: 'add', sectionId: one, heading: 'Nytt', level: 2 });
  expect(added.ok && added.value.sectionId).toBe('sec_new1');
  expect(added.ok && added.value.text.sections.map((section) => section.id)).toEqual([one, 'sec_new1', two]);
  const moved = edit({ kind: 'move', sectionId: two, to: 'up' });
  expect(moved.ok && moved.value.text.sections.map((section) => section.id)).toEqual([two, one]);
  const removed = edit({ kind: 'remove', sectionId: one });
  expect(removed.ok && removed.value.text.sections.map((section) => section.id)).toEqual([two]);
});
