import { renderPlain } from '@overens/documents/plain/render-plain';
import { noMinutesYet } from '@overens/domain/adoption/adoption-case';
import { at, day } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { expect, test } from 'vitest';
import { decisionsDocument } from './decisions-document.ts';

type Decided = Parameters<typeof decisionsDocument>[0];

test('the register of decisions tells each body, its paragraph, what stands beside it, and who is missing', () => {
  const printed = decisionsDocument(decided(), { name: 'Almviks kommun', brandColour: '#1f5f8b' });
  expect(printed.fileName).toBe('beslut-varv1-omgang2');
  const text = renderPlain(printed);
  for (const words of [
    'Kulturnämnden',
    '§ 12',
    'KFN 2027/4',
    'Reservation, M',
    'Kommunfullmäktige',
    'Saknas',
  ]) {
    expect(text).toContain(words);
  }
});

function decided(): Decided {
  return {
    title: 'Antagande',
    agreementName: 'Överenskommelsen i Almvik',
    diarienummer: ['KS 2027/1'],
    mode: 'real',
    cycle: 1,
    visit: 2,
    text: { id: idOf('txt', 1), number: 3, hash: 'a'.repeat(64) },
    status: 'open',
    closing: null,
    bodies: [
      { ...body('kfn', 'Kulturnämnden'), state: 'decided', decision: decision(), minutes: minutes() },
      body('kf', 'Kommunfullmäktige'),
    ],
  };
}

function body(key: string, name: string): Decided['bodies'][number] {
  return {
    key,
    name,
    type: 'namnd',
    role: 'preparing',
    diarienummer: null,
    meetingOn: null,
    announcedOn: null,
    state: 'waiting',
    fromVisit: null,
    waitsFor: [],
    mayReturnTo: [],
    decision: null,
    corrections: [],
    postponed: [],
    minutes: null,
    warnings: [],
  };
}

function decision(): NonNullable<Decided['bodies'][number]['decision']> {
  return {
    decidedOn: day('2027-01-20'),
    paragraph: '§ 12',
    diarienummer: 'KFN 2027/4',
    outcome: { kind: 'tillstyrker' },
    decisionText: 'Nämnden tillstyrker förslaget.',
    remarks: [{ kind: 'reservation', text: 'Vi hade velat vänta.', party: 'M', role: '' }],
    exceptions: [],
    recordedAt: at('2027-01-21T09:00:00.000Z'),
    recordedBy: 'Vera Lindqvist',
  };
}

function minutes(): NonNullable<Decided['bodies'][number]['minutes']> {
  return {
    ...noMinutesYet,
    justerasBy: day('2027-02-03'),
    anslasBy: null,
    appealLastDay: null,
    earliestRemoval: null,
    isAppealable: false,
    lagaKraftOn: null,
  };
}
