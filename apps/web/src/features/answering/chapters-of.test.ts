import { UnitId } from '@overens/domain/kernel/id';
import type { SectionLevel, TextSection } from '@overens/text/model/agreement-text';
import { expect, test } from 'vitest';
import { chaptersOf, headingTagsOf } from './chapters-of.ts';

function sectionsAt(...levels: readonly SectionLevel[]): TextSection[] {
  return levels.map((level, index) => ({
    id: UnitId.parse(`sec_000${index}`),
    level,
    number: null,
    heading: `Rubrik ${index}`,
    paragraphs: [],
  }));
}

test('a chapter holds the sections up to the next chapter', () => {
  const chapters = chaptersOf({ title: 'T', sections: sectionsAt(1, 2, 3, 1, 2) });
  expect(chapters.map(({ sections }) => sections.length)).toEqual([3, 2]);
});

test('text before the first chapter belongs to none', () => {
  const [first, second] = chaptersOf({ title: 'T', sections: sectionsAt(2, 3, 1) });
  expect(first).toMatchObject({ chapter: null, sections: [{ level: 2 }, { level: 3 }] });
  expect(second?.chapter?.level).toBe(1);
});

test('headings never skip a level, and sections of one level are alike', () => {
  expect(headingTagsOf(sectionsAt(1, 3, 3, 2, 3))).toEqual(['h3', 'h4', 'h4', 'h4', 'h5']);
  expect(headingTagsOf(sectionsAt(2, 3))).toEqual(['h3', 'h4']);
});
