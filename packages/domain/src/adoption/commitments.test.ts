import { expect, test } from 'vitest';
import { UnitId } from '../kernel/id.ts';
import { changeOf, refusalOf, written } from '../test-support/a-round.ts';
import {
  aCommitment,
  adoptionIn,
  anAdoption,
  anOrder,
  antar,
  aScene,
  decide,
  readyForFullmaktige,
} from '../test-support/an-adoption.ts';
import { idOf } from '../test-support/ids.ts';
import type { AdoptionCase, WorksheetRow } from './adoption-case.ts';
import { proposeCommitments, type ReadableText } from './propose-commitments.ts';
import { likelyOrigins, originsAmong } from './propose-lineage.ts';
import { decideSaveCommitments, type SaveCommitments } from './save-commitments.ts';
import { changeOfRow } from './trace-lineage.ts';

const unit = (number: number) => UnitId.parse(`par_000${number}`);
const earlier = [
  aCommitment(1, 'Bjuda in till samtal minst en gång om året.'),
  aCommitment(2, 'Dela information om det som är på gång.'),
  aCommitment(3, 'Ordna utbildningar för varandra.'),
];
const row = (number: number, wording: string, ...from: number[]): WorksheetRow => ({
  unitId: unit(number),
  party: 'both',
  wording,
  from: from.map((one) => idOf('cmt', one)),
});
const save = (said: Partial<SaveCommitments>, adoption: AdoptionCase = anAdoption()) =>
  decideSaveCommitments(
    adoption,
    { revision: 0, rows: [], dropped: [], confirm: false, ...said },
    { units: new Set([1, 2, 3, 4].map(unit)), earlier, now: aScene().now, by: idOf('per', 1) },
  );
const dropped = (number: number, reason = 'Görs redan av studieförbunden.') => ({
  id: idOf('cmt', number),
  reason,
});

test('the list can be saved half done, and is confirmed when each earlier commitment has its fate', () => {
  const rows = [row(1, 'Bjuda in till samtal minst två gånger om året.', 1)];
  expect(changeOf(save({ rows })).outcome).toEqual({ revision: 1 });
  expect(refusalOf(save({ rows, confirm: true }))).toMatchObject({
    code: 'lineageIncomplete',
    missing: [{ id: idOf('cmt', 2) }, { id: idOf('cmt', 3) }],
  });
  const change = changeOf(save({ rows, dropped: [dropped(2), dropped(3)], confirm: true }));
  expect(adoptionIn(change).worksheet).toMatchObject({ state: 'confirmed', revision: 1 });
  expect(change.facts).toMatchObject([{ data: { commitments: 1, dropped: 2 } }]);
});

test('a dropped commitment needs its reason, and is not carried on as well', () => {
  const all = [dropped(1, ''), dropped(2), dropped(3)];
  expect(refusalOf(save({ dropped: all, confirm: true })).code).toBe('adoptionReasonMissing');
  expect(refusalOf(save({ rows: [row(1, 'Bjuda in.', 1)], dropped: [dropped(1)] })).code).toBe(
    'lineageContradicts',
  );
});

test('nobody writes over what another has saved, or about what is not there', () => {
  expect(refusalOf(save({ revision: 4 }))).toEqual({ code: 'staleVersion', expected: 4, actual: 0 });
  expect(refusalOf(save({ rows: [row(9, 'Finns inte.')] })).code).toBe('commitmentUnknown');
  expect(refusalOf(save({ rows: [row(1, 'Finns inte.', 9)] })).code).toBe('commitmentUnknown');
  const over = adoptionIn(changeOf(decide(readyForFullmaktige(), anOrder('kf', { kind: 'avslar' }))));
  expect(refusalOf(save({ revision: 1 }, over)).code).toBe('adoptionClosed');
});

test('what became of a commitment is read from what the new ones grew out of', () => {
  const rows = [
    row(1, 'Bjuda in till samtal minst en gång om året', 1),
    row(2, 'Dela information och ordna utbildningar.', 2, 3),
    row(3, 'Något helt nytt.'),
  ];
  expect(rows.map((one) => changeOfRow(one, rows, earlier))).toEqual(['kept', 'merged', 'new']);
  const halves = [row(1, 'Bjuda in.', 1), row(2, 'Samtala.', 1), row(3, 'Dela information om allt.', 2)];
  expect(halves.map((one) => changeOfRow(one, halves, earlier))).toEqual(['split', 'split', 'reworded']);
});

test('adoption writes the commitments of the new cycle and the fate of the earlier ones', () => {
  const ready = readyForFullmaktige();
  if (ready.worksheet.state !== 'confirmed') throw new Error('It is confirmed.');
  const rows = [row(1, 'Bjuda in till samtal minst en gång om året.', 1), row(2, 'Dela information.', 2)];
  const worksheet = { ...ready.worksheet, rows, dropped: [dropped(3)] };
  const change = changeOf(decide({ ...ready, worksheet }, anOrder('kf', antar), aScene({ earlier })));
  expect(written(change, 'commitment')).toMatchObject([
    { id: idOf('cmt', 101), order: 1, origin: { change: 'kept', from: [idOf('cmt', 1)] }, fate: null },
    { id: idOf('cmt', 102), order: 2, origin: { change: 'reworded' }, textVersionId: idOf('txt', 1) },
    { id: idOf('cmt', 1), version: 2, fate: { kind: 'carried', to: [idOf('cmt', 101)] } },
    { id: idOf('cmt', 2), fate: { kind: 'carried', to: [idOf('cmt', 102)] } },
    { id: idOf('cmt', 3), fate: { kind: 'dropped', reason: 'Görs redan av studieförbunden.' } },
  ]);
});

const section = (level: number, heading: string, ...texts: string[]): ReadableText['sections'][number] => ({
  level,
  heading,
  paragraphs: texts.map((text, index) => ({
    id: UnitId.parse(`par_${heading.length}0${level}${index}0`),
    kind: text.startsWith('- ') ? 'listItem' : 'paragraph',
    text: text.replace(/^- /, ''),
  })),
});
const proposed = (...sections: ReadableText['sections'][number][]) =>
  proposeCommitments({ sections }).map(({ party, wording, confidence }) => [party, wording, confidence]);

test('lists under headings about commitments are proposed, with the party of the heading', () => {
  const found = proposed(
    section(1, 'Bakgrund', 'Kommunen och föreningarna har samverkat länge.', '- En lista om annat.'),
    section(1, 'Åtaganden', 'Här står vad var och en ska göra:'),
    section(2, 'Båda parter', '- Möta varandra med respekt.'),
    section(2, 'Kommunen', '- Ha en väg in för frågor.'),
    section(2, 'Civilsamhället', '- Utse ombud.'),
    section(1, 'Uppföljning', 'Det här följs upp varje år.'),
  );
  expect(found).toEqual([
    ['both', 'Möta varandra med respekt.', 'high'],
    ['kommun', 'Ha en väg in för frågor.', 'high'],
    ['civil', 'Utse ombud.', 'high'],
  ]);
});

test('a list after a sentence that undertakes something is proposed with the party of the sentence', () => {
  const found = proposed(
    section(
      1,
      'Dialog',
      'Kommunen åtar sig att:',
      '- Svara inom en vecka.',
      'En helt annan sak.',
      '- Inte detta.',
    ),
  );
  expect(found).toEqual([['kommun', 'Svara inom en vecka.', 'medium']]);
});

test('single sentences that undertake something are proposed with little confidence', () => {
  expect(
    proposed(
      section(
        1,
        'Ekonomi',
        'Föreningarna lovar att redovisa.',
        'Kommunen ska informera i tid.',
        'Solen ska skina.',
      ),
    ),
  ).toEqual([
    ['civil', 'Föreningarna lovar att redovisa.', 'low'],
    ['kommun', 'Kommunen ska informera i tid.', 'low'],
  ]);
});

test('a paragraph beside a list under a heading about commitments is one too, when it says who shall', () => {
  const text: ReadableText = {
    sections: [
      {
        level: 1,
        heading: 'Åtaganden',
        paragraphs: [
          { id: unit(1), kind: 'paragraph', text: 'Kommunen ska bjuda in två gånger om året.' },
          { id: unit(2), kind: 'listItem', text: 'Båda parter utser en kontaktperson.' },
          { id: unit(3), kind: 'paragraph', text: 'Så här följs det upp.' },
        ],
      },
    ],
  };
  expect(proposeCommitments(text)).toMatchObject([
    { unitId: unit(1), party: 'kommun', confidence: 'medium' },
    { unitId: unit(2), party: 'both', confidence: 'high' },
  ]);
});

test('a text without such words has no proposals', () => {
  expect(proposed(section(1, 'Syfte', 'Vi vill att bygden lever.'))).toEqual([]);
});

const originsOf = (number: number, wording: string) =>
  originsAmong(earlier)({ unitId: unit(number), party: 'both', wording });

test('the likest earlier commitment is guessed first, and none when nothing is like', () => {
  const guessed = originsOf(9, 'Bjuda in till gemensamma samtal minst två gånger om året.');
  expect(likelyOrigins(guessed)).toEqual([idOf('cmt', 1)]);
  expect(originsOf(9, 'Plantera träd.')).toEqual([]);
  expect(originsOf(2, 'Plantera träd.')).toEqual([{ from: idOf('cmt', 2), likeness: 0.9 }]);
  expect(originsOf(9, 'Dela information om det som är på gång')).toEqual([
    { from: idOf('cmt', 2), likeness: 1 },
  ]);
});

test('what is only a little like is shown as a guess and not proposed', () => {
  const guessed = originsOf(
    9,
    'Samla in bidrag till information om nya vägar, broar, torg och hus i bygden.',
  );
  expect(guessed.map(({ from }) => from)).toEqual([idOf('cmt', 2)]);
  expect(likelyOrigins(guessed)).toEqual([]);
});

const marked = (text: string, party?: 'kommun' | 'civil' | 'both') => ({
  id: UnitId.parse(`par_m0${text.length}`),
  kind: 'listItem' as const,
  text,
  ...(party === undefined ? {} : { commitment: { party, principle: null } }),
});

test('commitments that the import has marked are taken as it read them, before the general rules', () => {
  const sections = [
    {
      level: 1,
      heading: 'Vad vi gör',
      paragraphs: [marked('Svara inom en vecka.', 'kommun'), marked('Något som skrevs till efteråt.')],
    },
    { level: 1, heading: 'Vad kommunen lovar i planen', paragraphs: [marked('Bygga ett hus på sikt.')] },
  ];
  expect(proposeCommitments({ sections }).map(({ party, confidence }) => [party, confidence])).toEqual([
    ['kommun', 'high'],
    ['kommun', 'medium'],
    ['kommun', 'low'],
  ]);
});
