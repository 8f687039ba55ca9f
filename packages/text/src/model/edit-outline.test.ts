import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgreementText, unitIdsOf } from './agreement-text.ts';
import type { SectionLevel } from './agreement-text.ts';
import {
  changeLevel,
  renameHeading,
  renameTitle,
  renumberSection,
  takeInLeftOut,
  turnHeadingIntoParagraph,
  turnParagraphIntoHeading,
} from './edit-outline.ts';
import type { Edited } from './edit-outline.ts';
import { unitIdAt } from './unit-id.ts';

const sec = (index: number) => unitIdAt('sec', index);
const par = (index: number) => unitIdAt('par', index);
const text = AgreementText.parse({
  title: 'Överenskommelse i Ekberg',
  sections: [
    section(1, 1, '1', 'Mål', [1, 2]),
    section(2, 2, '1.1', 'Hur', [3]),
    section(3, 3, null, 'Tillit', []),
    section(4, 1, '2', 'Slut', [4, 5, 6]),
  ],
});

describe('correcting the outline in the preview', () => {
  test('a new heading, number or level changes that section only', () => {
    const edited = accepted(renameHeading(text, sec(2), '  Former  för samverkan '));
    expect(edited.sections[1]).toEqual({ ...text.sections[1], heading: 'Former för samverkan' });
    expect(accepted(renumberSection(edited, sec(2), '1.2.')).sections[1]?.number).toBe('1.2');
    expect(accepted(renumberSection(edited, sec(2), ' ')).sections[1]?.number).toBeNull();
    expect(accepted(changeLevel(edited, sec(2), 1)).sections.map(({ level }) => level)).toEqual([1, 1, 3, 1]);
    expect(edited.sections.filter((_, at) => at !== 1)).toEqual(text.sections.filter((_, at) => at !== 1));
  });

  test('a heading made into a paragraph takes what stood under it along', () => {
    const edited = accepted(turnHeadingIntoParagraph(text, sec(2)));
    expect(edited.sections.map(({ heading }) => heading)).toEqual(['Mål', 'Tillit', 'Slut']);
    expect(edited.sections[0]?.paragraphs.map((unit) => unit.text)).toEqual([
      'Text 1.',
      'Text 2.',
      '1.1 Hur',
      'Text 3.',
    ]);
  });

  test('a paragraph made into a heading takes what stood after it', () => {
    const edited = accepted(turnParagraphIntoHeading(text, par(5), 2));
    expect(edited.sections.map(({ heading }) => heading)).toEqual([
      'Mål',
      'Hur',
      'Tillit',
      'Slut',
      'Text 5.',
    ]);
    expect(edited.sections[3]?.paragraphs.map(({ id }) => id)).toEqual([par(4)]);
    expect(edited.sections[4]?.paragraphs.map(({ id }) => id)).toEqual([par(6)]);
  });

  test('there and back again is the same text with the same ids', () => {
    const merged = accepted(turnHeadingIntoParagraph(text, sec(2)));
    const unit = merged.sections[0]?.paragraphs[2];
    expect(accepted(turnParagraphIntoHeading(merged, unit?.id ?? par(99), 2))).toEqual(text);
  });

  test('a left-out line can be taken in, once', () => {
    const line = { line: 7, text: '**Ersätter:** den gamla' };
    const edited = accepted(takeInLeftOut(text, line, sec(1)));
    expect(edited.sections[0]?.paragraphs.at(-1)?.text).toBe('Ersätter: den gamla');
    expect(takeInLeftOut(edited, line, sec(4))).toEqual({
      ok: false,
      refusal: { code: 'alreadyTakenIn', line: 7 },
    });
  });

  test('what cannot be done is refused with why', () => {
    expect(turnHeadingIntoParagraph(text, sec(1))).toEqual({
      ok: false,
      refusal: { code: 'noSectionBefore' },
    });
    expect(renameHeading(text, sec(1), ' \n ')).toEqual({ ok: false, refusal: { code: 'emptyHeading' } });
    expect(renameTitle(text, 'x'.repeat(501))).toEqual({
      ok: false,
      refusal: { code: 'headingTooLong', length: 501, max: 500 },
    });
    expect(changeLevel(text, sec(9), 1)).toEqual({ ok: false, refusal: { code: 'unknownUnit', id: sec(9) } });
    expect(turnParagraphIntoHeading(text, par(9), 1)).toEqual({
      ok: false,
      refusal: { code: 'unknownUnit', id: par(9) },
    });
  });

  test('no order of corrections loses a word or gives two units one id', () => {
    const step = fc.tuple(fc.constantFrom('merge', 'split', 'level'), fc.nat(30), fc.constantFrom(1, 2, 3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let current = text;
        for (const [kind, pick, level] of steps) {
          const result = apply(current, kind, pick, sectionLevel(level));
          if (result.ok) current = result.value;
        }
        expect(AgreementText.parse(current)).toEqual(current);
        expect(wordsOf(current)).toEqual(wordsOf(text));
      }),
    );
  });
});

function section(index: number, level: number, number: string | null, heading: string, paragraphs: number[]) {
  const units = paragraphs.map((at) => ({ id: par(at), kind: 'paragraph', text: `Text ${at}.` }));
  return { id: sec(index), level, number, heading, paragraphs: units };
}

function sectionLevel(level: number): SectionLevel {
  return level === 1 ? 1 : level === 2 ? 2 : 3;
}

function apply(current: AgreementText, kind: string, pick: number, level: SectionLevel): Edited {
  const ids = unitIdsOf(current);
  const id = ids[pick % ids.length] ?? sec(1);
  if (kind === 'level') return changeLevel(current, id, level);
  return kind === 'merge'
    ? turnHeadingIntoParagraph(current, id)
    : turnParagraphIntoHeading(current, id, level);
}

function accepted(result: Edited): AgreementText {
  if (!result.ok) throw new Error(result.refusal.code);
  return AgreementText.parse(result.value);
}

function wordsOf(current: AgreementText): string {
  return current.sections
    .flatMap(({ number, heading, paragraphs }) => [
      number ?? '',
      heading,
      ...paragraphs.map((unit) => unit.text),
    ])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
