import { describe, expect, test } from 'vitest';
import { aForm, sv } from '../testing/a-form.ts';
import { answerLines } from './answer-lines.ts';
import { compileForm } from './compile-form.ts';
import type { FormSection } from './form-unit.ts';

const CHAPTER = 'section:sec_0001';

/** A chapter with a section under it, and another chapter. */
const sections: readonly FormSection[] = [
  section('sec_0001', 1, 'par_0001', ['Vi möts varje höst.', 'Alla som vill är med.']),
  section('sec_0002', 2, 'par_0002', ['Kommunen bjuder in i god tid före varje möte som vi ordnar ihop.']),
  section('sec_0003', 1, 'par_0003', ['Avtalet gäller i fyra år.']),
];

function section(id: string, level: number, paragraphId: string, texts: readonly string[]): FormSection {
  const sentences = texts.map((text, index) => ({
    id: `${paragraphId.replace('par', 'sen')}0${index}`,
    text,
  }));
  return { id, title: id, level, paragraphs: [{ id: paragraphId, kind: 'paragraph', sentences }] };
}

function form(change: Readonly<Record<string, unknown>> = {}) {
  return compileForm(
    aForm(
      [{ type: 'text', key: 'namn', label: sv('Namn') }],
      [
        { type: 'text', key: 'kommentar', label: sv('Kommentar') },
        { type: 'passages', key: 'meningar', label: sv('Kommentera en viss mening'), ...change },
      ],
    ),
    sections,
  );
}

/** The value as it is kept when handed in, or where and why it is refused. */
function given(value: unknown, change: Readonly<Record<string, unknown>> = {}): unknown {
  const parsed = form(change).parseUnit(CHAPTER, { meningar: value });
  return parsed.ok ? parsed.value['meningar'] : parsed.refusal.map(({ name, reason }) => [name, reason.code]);
}

const on = (unitId: string, text = 'Bra.') => ({ unitId, text });
const at = (path: string) => `sections.sec_0001.meningar${path}`;

describe('comments on single sentences', () => {
  test.each([
    ['a sentence', [on('sen_000101')]],
    ['a whole paragraph', [on('par_0001')]],
    ['a sentence of a section under the chapter', [on('sen_000200')]],
    ['several', [on('sen_000101'), on('sen_000100'), on('par_0002')]],
  ])('%s', (_, comments) => {
    expect(given(comments)).toEqual(comments);
  });

  test('what is chosen and not written on is no comment, and none at all is no answer', () => {
    expect(given([on('sen_000100', ' \n'), on('sen_000101')])).toEqual([on('sen_000101')]);
    expect(given([on('sen_000100', '')])).toBeUndefined();
    expect(given([])).toBeUndefined();
    expect(given(null)).toBeUndefined();
    expect(
      form().isEmpty(CHAPTER, { pages: {}, sections: { sec_0001: { meningar: [on('sen_000100', '')] } } }),
    ).toBe(true);
  });

  test.each([
    ['a sentence of another chapter', [on('sen_000300')], at('.0.text'), 'unknownPassage'],
    ['a sentence that is nowhere', [on('sen_000100'), on('sen_999900')], at('.1.text'), 'unknownPassage'],
    ['the section itself', [on('sec_0001')], at('.0.text'), 'unknownPassage'],
    ['the same sentence twice', [on('sen_000100'), on('sen_000100')], at(''), 'passageTwice'],
    ['no list', 'Bra.', at(''), 'wrongShape'],
    ['a list of texts', ['Bra.'], at('.0'), 'wrongShape'],
    ['a comment on nothing', [{ text: 'Bra.' }], at('.0.unitId'), 'wrongShape'],
    ['a number for a unit', [{ unitId: 7, text: 'Bra.' }], at('.0.unitId'), 'wrongShape'],
    ['a text that is none', [{ unitId: 'sen_000100', text: 5 }], at('.0.text'), 'wrongShape'],
    ['something beside', [{ ...on('sen_000100'), colour: 'blue' }], at('.0'), 'wrongShape'],
  ])('%s is refused', (_, value, name, code) => {
    expect(given(value)).toEqual([[name, code]]);
  });

  test('a comment that is too long is pointed out where it stands in the form, empty ones counted', () => {
    const comments = [on('sen_000100', ''), on('sen_000101', 'abcdef')];
    expect(given(comments, { maxLength: 5 })).toEqual([[at('.1.text'), 'tooLong']]);
    expect(given([on('sen_000101', 'abcde')], { maxLength: 5 })).toEqual([on('sen_000101', 'abcde')]);
  });

  test('more comments than an answer may hold are refused in words', () => {
    const texts = Array.from({ length: 51 }, (_, index) => `Mening ${index}.`);
    const long = [section('sec_0001', 1, 'par_0001', texts)].map((one) => ({
      ...one,
      paragraphs: (one.paragraphs ?? []).map((unit) => ({
        ...unit,
        sentences: unit.sentences.map(({ text }, index) => ({ id: `sen_${1000 + index}`, text })),
      })),
    }));
    const made = compileForm(form().definition, long);
    const parsed = made.parseUnit(CHAPTER, { meningar: texts.map((_, index) => on(`sen_${1000 + index}`)) });
    expect(parsed.ok ? [] : parsed.refusal.map(({ message }) => message)).toEqual([
      'Ni kan kommentera högst 50 meningar i samma avsnitt. Ta bort någon, eller skriv det som gäller hela avsnittet i rutan för kommentar.',
    ]);
  });

  test('a draft may hold what is chosen and not written on, and nothing that is not in the text', () => {
    const draft = { meningar: [{ unitId: 'sen_000100' }, on('sen_000101', '')] };
    expect(form().parseDraftUnit(CHAPTER, draft)).toEqual({ ok: true, value: draft });
    expect(form().parseDraftUnit(CHAPTER, { meningar: [on('sen_999900')] })).toMatchObject({
      ok: false,
      refusal: [{ reason: { code: 'unknownPassage' }, name: at('.0.text') }],
    });
  });

  test('handing in refuses an unknown sentence too, and freezes the others as they are', () => {
    const answer = (value: unknown) => ({ pages: {}, sections: { sec_0001: { meningar: value } } });
    expect(form().parseHandIn(answer([on('sen_000100'), on('sen_000101', '')]))).toMatchObject({
      ok: true,
      value: { values: { sections: { sec_0001: { meningar: [on('sen_000100')] } } } },
    });
    expect(form().parseHandIn(answer([on('sen_000300')])).ok).toBe(false);
  });

  test('an answer reads sentence by sentence in the order of the text, each by its first words', () => {
    const values = {
      pages: {},
      sections: {
        sec_0001: {
          kommentar: 'I stort bra.',
          meningar: [on('sen_000200', 'Hur långt före?'), on('sen_000101', 'Ja!')],
        },
      },
    };
    expect(answerLines(form(), values)).toEqual([
      {
        unitKey: CHAPTER,
        title: 'sec_0001',
        lines: [
          { label: 'Kommentar', text: 'I stort bra.', depth: 0 },
          { label: 'Om meningen »Alla som vill är med.«', text: 'Ja!', depth: 0, unitId: 'sen_000101' },
          {
            label: 'Om meningen »Kommunen bjuder in i god tid före varje …«',
            text: 'Hur långt före?',
            depth: 0,
            unitId: 'sen_000200',
          },
        ],
      },
    ]);
  });

  test('the review page shows them as one answer', () => {
    const made = form();
    const view = made.view(CHAPTER, {
      pages: {},
      sections: { sec_0001: { meningar: [on('par_0001', 'Ja!')] } },
    });
    const field = view?.fields.find(({ bound }) => bound.key === 'meningar');
    const shown = field?.bound.show(view?.values['meningar'], 'sv', made.unit(CHAPTER)?.passages ?? []);
    expect(shown).toBe('Om stycket »Vi möts varje höst. Alla som vill är med.«: Ja!');
  });

  test('a form without them asks for nothing of the text', () => {
    const definition = aForm(
      [{ type: 'text', key: 'namn', label: sv('Namn') }],
      [{ type: 'text', key: 'kommentar', label: sv('Kommentar') }],
    );
    const plain = compileForm(definition, sections);
    expect(plain.unit(CHAPTER)?.passages).toEqual([]);
  });
});
