import { describe, expect, test } from 'vitest';
import { aForm, sv } from '../testing/a-form.ts';
import { compileForm } from './compile-form.ts';

const stance = {
  type: 'stance',
  key: 'stance',
  label: sv('Hållning'),
  required: true,
  options: [
    { value: 'tillstyrker', label: sv('Tillstyrker') },
    { value: 'avstyrker', label: sv('Avstyrker') },
  ],
};
const reason = {
  type: 'text',
  key: 'skal',
  label: sv('Skäl'),
  lines: 'many',
  required: true,
  visibleIf: { '==': [{ var: 'pages.p.stance' }, 'avstyrker'] },
};
const comment = { type: 'text', key: 'kommentar', label: sv('Kommentar'), lines: 'many' };
const proposal = { type: 'textProposal', key: 'forslag', label: sv('Förslag') };
const chapters = [
  { id: 'sec_aaaa', title: 'Syfte', level: 1 },
  { id: 'sec_bbbb', title: 'Mål', level: 1 },
  { id: 'sec_cccc', title: 'Delmål', level: 2 },
];
const form = compileForm(
  aForm([stance, reason], [{ ...stance, key: 'stance', required: false }, comment, proposal]),
  chapters,
);

describe('what a form consists of', () => {
  test('pages come first and then the chapters, not the sections below them', () => {
    expect(form.units.map((unit) => unit.unitKey)).toEqual([
      'page:p',
      'section:sec_aaaa',
      'section:sec_bbbb',
    ]);
  });

  test('a unit starts with its draft, filled up with empty values', () => {
    expect(form.startValues('section:sec_aaaa', { kommentar: 'Bra.' })).toEqual({
      stance: '',
      kommentar: 'Bra.',
      forslag: { passage: '', wording: '' },
    });
  });
});

describe('handing in', () => {
  test('an answer keeps what is visible and answered, and names the form', () => {
    const handedIn = form.parseHandIn({
      pages: { p: { stance: 'tillstyrker', skal: 'Står kvar från innan jag ändrade mig.' } },
      sections: {
        sec_aaaa: { stance: '', kommentar: 'Bra.', forslag: { passage: '', wording: '' } },
        sec_bbbb: { stance: null, kommentar: ' \n ' },
      },
    });
    expect(handedIn).toEqual({
      ok: true,
      value: {
        form: { key: 'provform', version: 1 },
        values: { pages: { p: { stance: 'tillstyrker' } }, sections: { sec_aaaa: { kommentar: 'Bra.' } } },
      },
    });
  });

  test('a field that has become visible must be filled in', () => {
    const values = { pages: { p: { stance: 'avstyrker' } }, sections: {} };
    expect(form.parseHandIn(values)).toMatchObject({
      ok: false,
      refusal: [{ name: 'pages.p.skal', reason: { code: 'required' }, message: 'Fyll i ”Skäl”.' }],
    });
  });

  test('an empty answer lacks only what is visible', () => {
    expect(form.missing({ pages: {}, sections: {} })).toEqual([
      {
        unitKey: 'page:p',
        unitTitle: { sv: 'Sida' },
        path: ['stance'],
        name: 'pages.p.stance',
        message: 'Välj ett svar på ”Hållning”.',
      },
    ]);
  });

  test.each([
    ['a field that does not exist', { pages: { p: { hemligt: 1 } }, sections: {} }, 'unknownField'],
    [
      'a chapter that does not exist',
      { pages: {}, sections: { sec_zzzz: { kommentar: 'a' } } },
      'unknownUnit',
    ],
    ['a part that does not exist', { pages: {}, sections: {}, extra: {}, more: { x: {} } }, 'unknownUnit'],
    ['a text instead of a page', { pages: { p: 'hej' }, sections: {} }, 'wrongShape'],
    ['no answer at all', null, 'unknownUnit'],
    [
      'an option that is not offered',
      { pages: { p: { stance: 'ingenErinran' } }, sections: {} },
      'notAnOption',
    ],
    ['an object as an option', { pages: { p: { stance: { toString: 1 } } }, sections: {} }, 'notAnOption'],
    ['a list as a text', { pages: {}, sections: { sec_aaaa: { kommentar: ['a'] } } }, 'wrongShape'],
  ])('%s is refused, not dropped', (_, values, code) => {
    const handedIn = form.parseHandIn(values);
    expect(handedIn.ok ? [] : handedIn.refusal.map((issue) => issue.reason.code)).toContain(code);
  });

  test('a prototype in disguise changes nothing', () => {
    const values: unknown = JSON.parse(
      '{"pages":{"p":{"stance":"tillstyrker"}},"sections":{"__proto__":{"polluted":true}}}',
    );
    expect(form.parseHandIn(values)).toMatchObject({ ok: false });
    expect('polluted' in {}).toBe(false);
  });

  test('a proposal that only points at a passage asks for the wording', () => {
    const handedIn = form.parseHandIn({
      pages: { p: { stance: 'tillstyrker' } },
      sections: { sec_aaaa: { forslag: { passage: 'Andra meningen', wording: '' } } },
    });
    expect(handedIn).toMatchObject({
      ok: false,
      refusal: [{ name: 'sections.sec_aaaa.forslag.wording', reason: { code: 'wordingMissing' } }],
    });
  });
});

describe('what is required of a chapter', () => {
  const strict = compileForm(
    aForm(
      [{ ...comment, key: 'fri' }],
      [
        { ...comment, required: true },
        { ...comment, key: 'annat' },
      ],
    ),
    chapters,
  );

  test('nothing, as long as nothing is written there', () => {
    expect(strict.parseHandIn({ pages: {}, sections: { sec_aaaa: { annat: ' ' } } }).ok).toBe(true);
  });

  test('its required questions, once something is written there', () => {
    const missing = strict.missing({ pages: {}, sections: { sec_aaaa: { annat: 'Hej.' } } });
    expect(missing.map((one) => one.name)).toEqual(['sections.sec_aaaa.kommentar']);
  });
});

describe('long and odd texts', () => {
  const long = (length: number) => ({ stance: 'avstyrker', skal: 'å'.repeat(length) });

  test('20 000 characters can be handed in', () => {
    expect(form.parseUnit('page:p', long(20_000)).ok).toBe(true);
  });

  test('20 431 characters are refused with both figures', () => {
    const parsed = form.parseUnit('page:p', long(20_431));
    expect(parsed.ok ? [] : parsed.refusal.map((issue) => [issue.name, issue.message])).toEqual([
      [
        'pages.p.skal',
        'Högst 20\u00a0000 tecken; du har skrivit 20\u00a0431. Korta texten med 431 tecken. Inget av det du skrivit har tagits bort.',
      ],
    ]);
  });

  test('100 000 characters are too long to hand in and are kept in the draft, whole', () => {
    expect(form.parseUnit('page:p', long(100_000)).ok).toBe(false);
    expect(form.parseDraftUnit('page:p', long(100_000))).toEqual({ ok: true, value: long(100_000) });
  });

  test('a definition may allow 100 000 characters', () => {
    const wide = compileForm(aForm([{ ...comment, maxLength: 100_000 }]), []);
    expect(wide.parseUnit('page:p', { kommentar: 'a'.repeat(100_000) }).ok).toBe(true);
  });

  test('more than a draft can hold is refused with what to do', () => {
    const parsed = form.parseDraftUnit('page:p', long(200_001));
    const [issue] = parsed.ok ? [] : parsed.refusal;
    expect(issue?.reason.code).toBe('tooLongToSave');
    expect(issue?.message).toContain('Den finns kvar här på sidan.');
  });

  test('an emoji counts once', () => {
    const short = compileForm(aForm([{ ...comment, maxLength: 3 }]), []);
    expect(short.parseUnit('page:p', { kommentar: '😀😀😀' }).ok).toBe(true);
  });

  test('markup stays as the characters it is, and control characters go', () => {
    const written = '<script>alert(1)</script>\r\n\u0000\u0007\tA\u030a \u202Eabc';
    expect(form.parseUnit('section:sec_aaaa', { kommentar: written })).toEqual({
      ok: true,
      value: { kommentar: '<script>alert(1)</script>\n\tÅ abc' },
    });
  });
});

describe('drafts', () => {
  test('a draft keeps hidden and unfinished answers, so that changing one’s mind loses nothing', () => {
    const draft = { stance: 'tillstyrker', skal: 'Sparat om jag ångrar mig.' };
    expect(form.parseDraftUnit('page:p', draft)).toEqual({ ok: true, value: draft });
  });

  test('a whole draft is read unit by unit', () => {
    const draft = { pages: { p: { stance: '' } }, sections: { sec_bbbb: { kommentar: 'a' } } };
    expect(form.parseDraft(draft)).toEqual({ ok: true, value: draft });
  });

  test('a draft for a chapter that does not exist is refused', () => {
    expect(form.parseDraftUnit('section:sec_cccc', {})).toMatchObject({
      ok: false,
      refusal: [{ reason: { code: 'unknownUnit' } }],
    });
  });

  test('white space alone is no answer', () => {
    const values = { pages: {}, sections: { sec_aaaa: { kommentar: ' \n' }, sec_bbbb: { kommentar: 'a' } } };
    expect(form.isEmpty('section:sec_aaaa', values)).toBe(true);
    expect(form.isEmpty('section:sec_bbbb', values)).toBe(false);
  });
});
