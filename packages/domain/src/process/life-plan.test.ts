import { expect, test } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import type { InForce } from '../agreement/in-force.ts';
import type { Instant } from '../kernel/instant.ts';
import { idOf } from '../test-support/ids.ts';
import { at, day } from '../test-support/a-round.ts';
import { lifePlan } from './life-plan.ts';
import { ProcessTemplate } from './process-template.ts';
import type { StageKind } from './stage-kind.ts';
import type { StageOutcome, StageRun } from './stage-run.ts';

const rule = { from: 'launch', offset: 'P1M', roll: 'next' };
const template = ProcessTemplate.parse({
  schemaVersion: 2,
  key: 'almvik',
  version: 1,
  title: 'Almviks modell',
  description: '',
  terms: { civilSociety: 'civilsamhället', jointBody: 'samråd', review: 'översyn' },
  bodies: [
    { key: 'ks', name: 'Kommunstyrelsen', type: 'styrelse' },
    { key: 'kf', name: 'Kommunfullmäktige', type: 'fullmaktige' },
  ],
  responsibleBody: 'ks',
  forms: [],
  revision: [
    { key: 'utkast', kind: 'drafting', title: 'Utkast', cycles: 'later', due: rule },
    { key: 'forslag', kind: 'drafting', title: 'Förslag', cycles: 'all', due: rule },
    {
      key: 'antagande',
      kind: 'adoption',
      title: 'Antagande',
      cycles: 'all',
      due: rule,
      preparing: ['ks'],
      board: 'ks',
      adopter: 'kf',
      returnsTo: 'forslag',
    },
  ],
  milestones: [],
  validity: { starts: 'onAdoption', calendarYears: 4 },
  inForce: [
    {
      key: 'anslutning',
      kind: 'accession',
      title: 'Anslutning',
      confirmWithin: 'P3M',
      coverage: 'automatic',
    },
    {
      key: 'uppfoljning',
      kind: 'follow-up',
      title: 'Uppföljning',
      first: { from: 'inForce.start', offset: 'P1Y', roll: 'next' },
      everyYears: 1,
      opens: { from: 'stage.due', offset: '-P10W', roll: 'next' },
      reportBy: { from: 'stage.due', offset: '-P4W', roll: 'prev' },
      reminders: [],
      recipients: ['forum'],
    },
    {
      key: 'oversyn',
      kind: 'aktualitetsprovning',
      title: 'Översyn',
      latest: { rule: 'lastYearOfValidity' },
      opens: '-P1Y',
      decidedBy: 'ks',
    },
  ],
  forum: null,
  jointBodySeats: null,
  plans: [],
});

const now = at('2026-09-01T10:00:00.000Z');
const tenth = day('2026-09-10');
const agreement: Agreement = {
  id: idOf('agr', 1),
  tenantId: idOf('mun', 1),
  version: 1,
  name: 'Överenskommelsen i Almvik',
  mode: { kind: 'real' },
  template: { key: 'almvik', version: 1, hash: 'f'.repeat(64) },
  diarienummer: ['KS 2026/53'],
  responsibleBody: { partyId: idOf('pty', 1), name: 'Kommunstyrelsen' },
  cycle: 1,
  plan: [],
  stages: [],
  inForce: null,
  formerly: [],
  next: null,
  launchKey: 'real:KS 2026/53',
  launchedAt: now,
  launchedBy: idOf('per', 1),
};
const inForce: InForce = {
  cycle: 1,
  textVersionId: idOf('txt', 1),
  textHash: 'a'.repeat(64),
  number: 2,
  adoptedOn: day('2026-09-01'),
  decision: { bodyName: 'Kommunfullmäktige', paragraph: '§ 1', diarienummer: 'KS 2026/53' },
  lagaKraftOn: null,
  from: day('2026-09-01'),
  to: day('2029-12-31'),
  reviewBy: day('2029-12-31'),
  reviewed: null,
  lapsedOn: null,
};
const DONE: StageOutcome = { kind: 'done' };

function aRun(
  stageKey: string,
  kind: StageKind,
  visit: number,
  outcome: StageOutcome | null,
  cycle = 1,
): StageRun {
  const stage = { agreementId: agreement.id, cycle, stageKey, kind, visit };
  return { stage, title: stageKey, since: now, end: outcome === null ? null : { at: now, outcome } };
}

const adopted = [aRun('forslag', 'drafting', 1, DONE), aRun('antagande', 'adoption', 1, DONE)];
const begins = (given: Partial<Agreement>, when = now): string[] =>
  lifePlan(template, { ...agreement, ...given }, when).begin.map(
    ({ stage }) => `${stage.cycle}/${stage.stageKey}/${stage.visit}`,
  );

test('the first cycle begins with the draft that was brought along, a later one with the text in force', () => {
  expect(begins({})).toEqual(['1/forslag/1']);
  expect(begins({ cycle: 2, inForce: { ...inForce, reviewed: 'revise' }, stages: adopted })).toContain(
    '2/utkast/1',
  );
});

test('a stage begins when the one before it is done, and not before', () => {
  expect(begins({ stages: [aRun('forslag', 'drafting', 1, null)] })).toEqual([]);
  expect(begins({ stages: [aRun('forslag', 'drafting', 1, DONE)] })).toEqual(['1/antagande/1']);
});

test('a text that is sent back is worked on in a new visit, and takes the way to the council again', () => {
  const back: StageOutcome = { kind: 'returned', to: 'forslag', bodyKey: null };
  const stages = [aRun('forslag', 'drafting', 1, DONE), aRun('antagande', 'adoption', 1, back)];
  expect(begins({ stages })).toEqual(['1/forslag/2']);
  expect(begins({ stages: [...stages, aRun('forslag', 'drafting', 2, DONE)] })).toEqual(['1/antagande/2']);
});

test('what has been adopted can be joined at once, and is followed up and tested when the time comes', () => {
  expect(begins({ inForce, stages: adopted })).toEqual(['1/anslutning/1']);
  const joining = [...adopted, aRun('anslutning', 'accession', 1, DONE)];
  const { waits } = lifePlan(template, { ...agreement, inForce, stages: joining }, now);
  expect(waits.map(({ what, until }) => [what, until])).toEqual([
    // Ten weeks before 1 September 2027; the day the last year of validity begins; the midnight after it ends.
    ['opens:uppfoljning:Uppföljning', '2027-06-22T22:00:00.000Z'],
    ['opens:oversyn:Översyn', '2028-12-30T23:00:00.000Z'],
    ['validityEnds', '2029-12-31T23:00:00.000Z'],
  ]);
});

test('a follow-up that is late does not keep the next one from beginning', () => {
  const stages = [
    ...adopted,
    aRun('anslutning', 'accession', 1, DONE),
    aRun('uppfoljning', 'follow-up', 1, null),
  ];
  expect(begins({ inForce, stages }, at('2028-06-30T10:00:00.000Z'))).toEqual(['1/uppfoljning/2']);
});

test('an agreement that nobody has decided about lapses with its last day and is not followed up any more', () => {
  const stages = [...adopted, aRun('anslutning', 'accession', 1, DONE)];
  const after = at('2029-12-31T23:00:00.000Z');
  expect(lifePlan(template, { ...agreement, inForce, stages }, after)).toMatchObject({
    lapses: true,
    begin: [],
  });
  const lapsed = { ...inForce, lapsedOn: day('2030-01-01') };
  expect(lifePlan(template, { ...agreement, inForce: lapsed, stages }, after)).toMatchObject({
    lapses: false,
    begin: [],
    isOver: true,
  });
});

test('it does not lapse a moment before its last day is over', () => {
  const stages = [...adopted, aRun('anslutning', 'accession', 1, DONE)];
  const before = at('2029-12-31T22:59:59.999Z');
  expect(lifePlan(template, { ...agreement, inForce, stages }, before).lapses).toBe(false);
});

test('a decision to keep it asks for the next test at its new day, a decision to revise asks for none', () => {
  const stages = [
    ...adopted,
    aRun('anslutning', 'accession', 1, DONE),
    aRun('oversyn', 'aktualitetsprovning', 1, DONE),
  ];
  const kept = { ...inForce, to: day('2033-12-31'), reviewBy: day('2033-12-31') };
  const keys = (given: InForce): string[] =>
    lifePlan(template, { ...agreement, inForce: given, stages }, at('2029-02-01T10:00:00.000Z')).waits.map(
      ({ what }) => what,
    );
  expect(keys(kept)).toContain('opens:oversyn:Översyn');
  expect(keys({ ...inForce, reviewed: 'letLapse' })).not.toContain('opens:oversyn:Översyn');
});

test('while a decision is appealed the court is waited for, and asked every half year', () => {
  const appealed = { appealedOn: day('2026-09-10'), courtCase: '1234-26', inhibitedOn: null };
  const stages = [...adopted, aRun('anslutning', 'accession', 1, DONE)];
  const courts = (when: Instant) =>
    lifePlan(template, { ...agreement, inForce: { ...inForce, appealed }, stages }, when).waits.filter(
      ({ awaited }) => awaited === 'court',
    );
  expect(courts(now)).toEqual([
    { what: 'courtDecides:1234-26', until: '2027-03-10T23:00:00.000Z', awaited: 'court' },
  ]);
  expect(courts(at('2027-03-10T23:00:00.000Z'))).toMatchObject([{ until: '2027-09-10T22:00:00.000Z' }]);
});

test('what a court has stopped for the time being asks nothing new, and lapses with its last day all the same', () => {
  const appealed = { appealedOn: tenth, courtCase: '1234-26', inhibitedOn: tenth };
  const stopped = { ...inForce, appealed };
  expect(begins({ inForce: stopped, stages: adopted })).toEqual([]);
  const after = at('2029-12-31T23:00:00.000Z');
  expect(lifePlan(template, { ...agreement, inForce: stopped, stages: adopted }, after).lapses).toBe(true);
});

test('an adoption that a court has annulled is visited again, once', () => {
  const [draft, adoption] = adopted;
  if (draft === undefined || adoption?.end === null || adoption === undefined) throw new Error('It is done.');
  const reopened = { ...adoption, end: { ...adoption.end, reopened: { at: now, bodyKey: null } } };
  const annulled = { on: tenth, courtCase: '1234-26', at: now };
  const ceased = { ...inForce, lapsedOn: tenth, annulled };
  expect(begins({ inForce: ceased, stages: [draft, reopened] })).toEqual(['1/antagande/2']);
  const again = [draft, reopened, aRun('antagande', 'adoption', 2, null)];
  expect(begins({ inForce: ceased, stages: again })).toEqual([]);
});

test('adopted again in the same cycle, the first follow-up is a year from then, whatever there was before', () => {
  const annulled = { on: tenth, courtCase: '1234-26', at: at('2027-10-01T10:00:00.000Z') };
  const earlier = { ...inForce, replacedOn: tenth, annulled };
  const readopted = { ...inForce, adoptedOn: day('2027-11-01'), from: day('2027-11-01') };
  const stages = [
    ...adopted,
    aRun('anslutning', 'accession', 1, DONE),
    aRun('uppfoljning', 'follow-up', 1, DONE),
  ];
  const life = { ...agreement, inForce: readopted, formerly: [earlier], stages };
  const { begin, waits } = lifePlan(template, life, at('2027-11-02T10:00:00.000Z'));
  expect(begin.map(({ stage }) => `${stage.stageKey}/${stage.visit}`)).toEqual(['anslutning/2']);
  // Ten weeks before 1 November 2028, in the second visit of the cycle.
  expect(waits).toContainEqual({
    what: 'opens:uppfoljning:Uppföljning',
    until: '2028-08-22T22:00:00.000Z',
    awaited: 'clock',
  });
});
