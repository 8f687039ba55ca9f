import { expect, test } from 'vitest';
import { aDraftRound, at, changeOf, day, refusalOf, written } from '../test-support/a-round.ts';
import { idOf } from '../test-support/ids.ts';
import { agreementNow, type Agreement } from './agreement.ts';
import { checkLaunchDays, decideLaunch, launchKeyOf } from './launch-revision.ts';
import type { TextVersion } from './text-version.ts';

const pin = { key: 'almvik', version: 1, hash: 'b'.repeat(64) };
const launchedAt = at('2026-09-01T08:00:00.000Z');
const agreement: Agreement = {
  id: idOf('agr', 1),
  tenantId: idOf('mun', 1),
  version: 1,
  name: 'Överenskommelsen i Almvik',
  mode: { kind: 'real' },
  template: pin,
  diarienummer: ['KS 2026/53'],
  responsibleBody: { partyId: idOf('pty', 1), name: 'Kommunstyrelsen' },
  cycle: 1,
  plan: [{ key: 'remiss.start', title: 'Remissen öppnar', on: day('2026-09-28') }],
  stages: [],
  inForce: null,
  formerly: [],
  next: null,
  launchKey: 'real:KS 2026/53',
  launchedAt,
  launchedBy: idOf('per', 1),
};
const text: TextVersion = {
  id: idOf('txt', 1),
  tenantId: idOf('mun', 1),
  agreementId: idOf('agr', 1),
  version: 1,
  number: 1,
  origin: { kind: 'launched' },
  body: {},
  hash: 'a'.repeat(64),
  createdAt: launchedAt,
  createdBy: idOf('per', 1),
};
const launch = { agreement, text, round: aDraftRound({ version: 1 }), template: pin };

test('a launch writes the agreement, its text and its first round, and owes the start of the process', () => {
  const change = changeOf(decideLaunch(null, launch));
  expect(['agreement', 'textVersion', 'round'].map((entity) => written(change, entity).length)).toEqual([
    1, 1, 1,
  ]);
  expect(change.owed).toEqual([{ dedupeKey: `start:${agreement.id}`, task: { kind: 'startProcess' } }]);
  expect(change.facts).toMatchObject([{ type: 'agreement.launched', data: { mode: 'real' } }]);
});

test('the same case is launched once, and the second is told which one runs', () => {
  expect(refusalOf(decideLaunch(agreement, launch))).toEqual({
    code: 'alreadyLaunched',
    agreementId: agreement.id,
    diarienummer: 'KS 2026/53',
  });
});

test('a real case is one by its diary number, each rehearsal stands for itself', () => {
  expect(launchKeyOf('real', 'KS 2026/53', 'cmd_1')).toBe(launchKeyOf('real', 'KS 2026/53', 'cmd_2'));
  expect(launchKeyOf('rehearsal', 'KS 2026/53', 'cmd_1')).not.toBe(
    launchKeyOf('rehearsal', 'KS 2026/53', 'cmd_2'),
  );
  expect(launchKeyOf('rehearsal', 'KS 2026/53', 'cmd_1')).not.toBe(
    launchKeyOf('real', 'KS 2026/53', 'cmd_1'),
  );
});

const days = (...on: string[]) => on.map((each, index) => ({ key: `day${index}`, on: day(each) }));
const check = (...on: string[]) => checkLaunchDays(days(...on), day('2026-09-15'));

test('days in order from today on stand, also when two are the same', () => {
  expect(check('2026-09-15', '2026-11-01', '2026-11-01').ok).toBe(true);
});

test('a day before today, a day before the one it follows and a mistyped year are refused', () => {
  expect(refusalOf(check('2026-09-14'))).toMatchObject({ code: 'dateInPast', key: 'day0' });
  expect(refusalOf(check('2026-11-01', '2026-10-31'))).toEqual({
    code: 'datesOutOfOrder',
    earlier: 'day0',
    later: 'day1',
  });
  expect(refusalOf(check('2026-11-01', '2126-10-31'))).toMatchObject({
    code: 'dateTooFarAhead',
    key: 'day1',
  });
});

test('a rehearsal is ahead of the server’s clock by its offset, a real agreement never is', () => {
  const rehearsal = {
    mode: { kind: 'rehearsal', clockOffsetMs: 86_400_000, mailbox: 'a@b.example' },
  } as const;
  expect(agreementNow(rehearsal, launchedAt)).toBe('2026-09-02T08:00:00.000Z');
  expect(agreementNow(agreement, launchedAt)).toBe(launchedAt);
});
