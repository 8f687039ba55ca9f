import { noMinutesYet } from '@overens/domain/adoption/adoption-case';
import { at, day } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import type { BodyView, DecisionView, MinutesView } from '@overens/usecases/adoption/adoption-views';
import type { decisionsDocument } from '../decisions-document.ts';

type Decided = Parameters<typeof decisionsDocument>[0];

/** Kulturnämnden has decided by § 12, kommunfullmäktige has not. */
export function aDecidedCase(): Decided {
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
      { ...aBody('kfn', 'Kulturnämnden'), state: 'decided', decision: aDecision(), minutes: someMinutes() },
      aBody('kf', 'Kommunfullmäktige'),
    ],
  };
}

export function aBody(key: string, name: string): BodyView {
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

export function aDecision(change: Partial<DecisionView> = {}): DecisionView {
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
    ...change,
  };
}

export function someMinutes(): MinutesView {
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
