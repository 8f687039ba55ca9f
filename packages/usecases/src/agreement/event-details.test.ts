import { AgreementFact } from '@overens/domain/registry/agreement-event';
import { day } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { expect, test } from 'vitest';
import { eventDetails, type EventSurroundings } from './event-details.ts';

const around: EventSurroundings = {
  bodyName: (id) => (id === idOf('rcp', 1) ? 'Almviks roddklubb' : 'En borttagen mottagare'),
  declineNote: () => 'Ringde i måndags.',
  stageTitle: () => 'Remiss',
  partyName: (id) => (id === idOf('pty', 1) ? 'Almviks scoutkår' : 'en borttagen part'),
  joiningName: (id) => (id === idOf('jng', 1) ? 'Almviks kör' : 'en borttagen part'),
  joiningReason: () => 'Kören läggs ner.',
};
const roundId = idOf('rnd', 1);

test('an extension is told with its days and its reason', () => {
  const data = {
    roundId,
    previousLastDay: day('2026-11-22'),
    lastDay: day('2026-12-06'),
    reason: 'Fler vill.',
  };
  expect(eventDetails({ type: 'remiss.extended', data }, around)).toMatchObject({
    lastDay: { from: '2026-11-22', to: '2026-12-06' },
    reason: 'Fler vill.',
  });
});

test('an early closing is told with its reason', () => {
  const closesAt = '2026-11-01T10:00:00.000Z';
  const data = { roundId, how: 'early', reason: 'Ärendet dras tillbaka.', closesAt } as const;
  expect(eventDetails(AgreementFact.parse({ type: 'remiss.closed', data }), around).reason).toBe(data.reason);
});

test('a decline is told with the body’s name and what was noted', () => {
  const fact = { type: 'remiss.declined', data: { roundId, recipientId: idOf('rcp', 1) } } as const;
  const { bodies, reason } = eventDetails(fact, around);
  expect([bodies, reason]).toEqual([['Almviks roddklubb'], 'Ringde i måndags.']);
});

test('a reminder names everyone who was reminded, also one who is no longer there', () => {
  const data = { roundId, reminder: 'forsta', recipientIds: [idOf('rcp', 1), idOf('rcp', 2)] };
  expect(eventDetails({ type: 'remiss.reminded', data }, around).bodies).toEqual([
    'Almviks roddklubb',
    'En borttagen mottagare',
  ]);
});

test('a stage is named', () => {
  const stage = {
    agreementId: idOf('agr', 1),
    cycle: 1,
    stageKey: 'remiss',
    kind: 'remiss',
    visit: 1,
  } as const;
  expect(eventDetails({ type: 'agreement.stageStarted', data: { stage } }, around).stage).toBe('Remiss');
});

test('a joining is told with the organisation’s name, and why it ended', () => {
  const fact = {
    type: 'accession.withdrawn',
    data: { joiningId: idOf('jng', 1), channel: 'paper' },
  } as const;
  const { bodies, reason } = eventDetails(fact, around);
  expect([bodies, reason]).toEqual([['Almviks kör'], 'Kören läggs ner.']);
});

test('a reminder of the reports says whom it went to', () => {
  const fact = AgreementFact.parse({
    type: 'followUp.reminded',
    data: {
      followUpId: idOf('fup', 1),
      reminder: 'forsta',
      reminded: [{ kind: 'kommun' }, { kind: 'organisation', partyId: idOf('pty', 1) }],
    },
  });
  expect(eventDetails(fact, around).bodies).toEqual(['kommunen', 'Almviks scoutkår']);
});
