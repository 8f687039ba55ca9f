import { renderPlain } from '@overens/documents/plain/render-plain';
import { at, day } from '@overens/domain/test-support/a-round';
import { expect, test } from 'vitest';
import { extractDocument } from './extract-document.ts';
import { extractedBy } from './extract-file-name.ts';
import { aBody, aDecidedCase, aDecision, someMinutes } from './test-support/a-decided-case.ts';

const almvik = { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null };
const remarks = [
  { kind: 'yrkande', text: 'Bifall till förslaget.', party: 'S', role: '' },
  { kind: 'medskick', text: 'Följ upp varje år.', party: '', role: '' },
  { kind: 'reservation', text: 'Vi hade velat vänta.', party: 'M', role: 'ersättare' },
] as const;
const decision = aDecision({ remarks: [...remarks] });
const kulturnamnden = {
  ...aBody('kfn', 'Kulturnämnden'),
  state: 'decided',
  decision,
  minutes: someMinutes(),
} as const;

test('an extract holds the body, its paragraph, its own diary number and the meeting, and nothing of other bodies', () => {
  const printed = extractDocument({ adoption: aDecidedCase(), body: kulturnamnden, decision }, almvik);
  expect(printed.fileName).toBe('protokollsutdrag-kfn-2027-01-20');
  expect(printed.title).toBe('Protokollsutdrag: Kulturnämnden § 12');
  expect(printed.facts).toEqual([
    { term: 'Organ', value: 'Kulturnämnden' },
    { term: 'Sammanträdesdag', value: 'ons 20 jan 2027' },
    { term: 'Paragraf', value: '§ 12' },
    { term: 'Diarienummer', value: 'KFN 2027/4' },
  ]);
  expect(renderPlain(printed)).not.toContain('Kommunfullmäktige');
});

test('yrkanden come before the decision; medskick and reservation after it, each under a heading of its own', () => {
  const printed = extractDocument({ adoption: aDecidedCase(), body: kulturnamnden, decision }, almvik);
  const headings = printed.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.line.runs.map(({ text }) => text).join('')] : [],
  );
  expect(headings).toEqual([
    'Ärendet',
    'Beslutsunderlag',
    'Yrkanden',
    'Kulturnämndens beslut',
    'Medskick till protokollet',
    'Reservationer',
    'Justering och anslag',
    'Bestyrkande',
  ]);
  expect(renderPlain(printed)).toContain('M, ersättare: Vi hade velat vänta.');
});

test('who typed the decision into the register is not told, since the minutes do not', () => {
  const text = renderPlain(
    extractDocument({ adoption: aDecidedCase(), body: kulturnamnden, decision }, almvik),
  );
  expect(text).not.toContain('Vera Lindqvist');
});

test('a correction is told in the extract, and that the minutes are the original', () => {
  const corrected = {
    ...kulturnamnden,
    corrections: [
      { at: at('2027-02-01T09:00:00.000Z'), by: 'Moa Ek', reason: 'Fel paragraf.', was: aDecision() },
    ],
  };
  const text = renderPlain(extractDocument({ adoption: aDecidedCase(), body: corrected, decision }, almvik));
  expect(text).toMatch(/Rättat i registret[\s\S]*Fel paragraf\./);
  expect(text).toContain('Det är organets protokoll som gäller.');
});

test('a meeting that put the matter off has an extract of its own, without the justering of the later decision', () => {
  const earlier = aDecision({
    decidedOn: day('2026-12-16'),
    paragraph: '§ 140',
    outcome: { kind: 'bordlaggning', newMeetingOn: day('2027-01-20'), vote: { by: 'majority' } },
  });
  const body = { ...kulturnamnden, postponed: [earlier] };
  const found = extractedBy('protokollsutdrag-kfn-2026-12-16.pdf', [body]);
  expect(found?.decision).toBe(earlier);
  const text = renderPlain(extractDocument({ adoption: aDecidedCase(), body, decision: earlier }, almvik));
  expect(text).toContain('Nytt sammanträde: ons 20 jan 2027');
  expect(text).not.toContain('Justering och anslag');
});

test('a file that no decision is named after has no extract', () => {
  expect(extractedBy('protokollsutdrag-kfn-2027-01-21.pdf', [kulturnamnden])).toBeNull();
  expect(extractedBy('protokollsutdrag-kf-2027-01-20.pdf', [kulturnamnden])).toBeNull();
});
