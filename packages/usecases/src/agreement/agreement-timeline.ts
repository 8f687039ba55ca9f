import type { OutcomeKind } from '@overens/domain/adoption/body-decision';
import type { Agreement } from '@overens/domain/agreement/agreement';
import { dateOf, startOfDay } from '@overens/domain/calendar/stockholm-calendar';
import type { Instant } from '@overens/domain/kernel/instant';
import type { Wait } from '@overens/domain/process/wait';
import type { AgreementEvent, AgreementFact } from '@overens/domain/registry/agreement-event';
import type { TimelineEntry } from './agreement-views.ts';
import { PLANNED, titleOfWait } from './wait-view.ts';

/**
 * The kinds of event that are milestones of an agreement's life, with what each is called; every other event
 * is in the event log.
 */
const milestones = {
  'agreement.launched': 'Revideringen startades',
  'agreement.stageStarted': 'Steget började',
  'agreement.stageEnded': 'Steget avslutades',
  'agreement.stageReturned': 'Steget skickade tillbaka texten',
  'agreement.cameIntoForce': 'Överenskommelsen började gälla',
  'agreement.lapsed': 'Överenskommelsen slutade gälla',
  'agreement.adoptionAnnulled': 'Beslutet att anta upphävdes, och versionen slutade gälla',
  'agreement.cycleStarted': 'En ny revidering började',
  'agreement.clockMoved': null,
  'adoption.meetingPlanned': null,
  'adoption.decisionRecorded': 'Ett organ beslutade',
  'adoption.decisionCorrected': null,
  'adoption.minutesNoted': null,
  'adoption.appealNoted': 'Beslutet överklagades',
  'adoption.appealDecided': 'Domstolen avgjorde överklagandet',
  'adoption.commitmentsConfirmed': null,
  'remiss.missivChanged': null,
  'remiss.daysChanged': null,
  'remiss.recipientsAdded': null,
  'remiss.recipientRemoved': null,
  'remiss.opened': 'Remissen skickades ut',
  'remiss.answerHandedIn': null,
  'remiss.extended': 'Svarstiden förlängdes',
  'remiss.closed': 'Remissen stängdes',
  'remiss.reminded': 'Påminnelse skickades',
  'remiss.declined': null,
  'remiss.linkRenewed': null,
  'drafting.commentsWeighed': null,
  'drafting.textChanged': null,
  'drafting.textReadIn': null,
  'drafting.editorialDeclared': null,
  'drafting.editorialTakenBack': null,
  'drafting.finished': 'En ny version av texten blev klar',
  'accession.periodOpened': null,
  'accession.reminded': null,
  'accession.periodClosed': null,
  'accession.applied': null,
  'accession.asked': null,
  'accession.answered': null,
  'accession.joined': null,
  'accession.versionConfirmed': null,
  'accession.refused': null,
  'accession.withdrawn': null,
  'forankring.called': 'Kallelsen till förankringsmötet gick ut',
  'forankring.moved': 'Förankringsmötet flyttades',
  'forankring.cancelled': 'Förankringsmötet ställdes in',
  'forankring.registered': null,
  'forankring.registeredByPhone': null,
  'forankring.registrationChanged': null,
  'forankring.registrationWithdrawn': null,
  'forankring.reminded': null,
  'forankring.closed': 'Förankringsmötet avslutades',
  'followUp.opened': 'Parterna ombads att rapportera',
  'followUp.ended': 'Uppföljningen avslutades utan rapport',
  'followUp.reminded': 'Påminnelse om rapporterna skickades',
  'followUp.handedIn': null,
  'followUp.paperEntered': null,
  'followUp.compiled': null,
  'followUp.overdue': 'Uppföljningsrapporten blev försenad',
  'followUp.published': 'Uppföljningsrapporten publicerades',
  'review.opened': 'Prövningen av överenskommelsen öppnade',
  'review.noted': null,
  'review.recommended': null,
  'review.overdue': 'Prövningen blev försenad',
  'review.decided': 'Prövningen avgjordes',
} as const satisfies Record<AgreementEvent['fact']['type'], string | null>;

type EventType = keyof typeof milestones;

/** The types of event that a timeline is made of. */
export const milestoneTypes: readonly EventType[] = Object.keys(milestones)
  .filter((type): type is EventType => type in milestones)
  .filter((type) => milestones[type] !== null);

/** Past and coming in order of time: what has happened, what the process waits for, and what is only planned. */
export function agreementTimeline(
  agreement: Agreement,
  events: readonly AgreementEvent[],
  waits: readonly Wait[],
  stageTitles: ReadonlyMap<string, string>,
  now: Instant,
): TimelineEntry[] {
  const past = events.map(({ at, fact }): TimelineEntry => ({
    key: fact.type,
    title: titleOfFact(fact, stageTitles),
    at,
    when: 'past',
    awaited: null,
    precision: 'instant',
  }));
  const coming = waits
    .filter(({ what }) => !what.startsWith(PLANNED))
    .map(({ what, until, awaited }): TimelineEntry => ({
      key: what,
      title: titleOfWait(what, agreement),
      at: until,
      when: until < now ? 'overdue' : 'coming',
      awaited,
      precision: 'instant',
    }));
  return [...past, ...coming, ...planned(agreement, now)].toSorted((a, b) =>
    a.at === b.at ? 0 : a.at < b.at ? -1 : 1,
  );
}

function titleOfFact(fact: AgreementFact, stageTitles: ReadonlyMap<string, string>): string {
  if (
    fact.type === 'agreement.stageStarted' ||
    fact.type === 'agreement.stageEnded' ||
    fact.type === 'agreement.stageReturned'
  ) {
    const title = stageTitles.get(fact.data.stage.stageKey) ?? 'Steget';
    return `${title}: ${milestones[fact.type].toLocaleLowerCase('sv')}`;
  }
  if (fact.type === 'adoption.decisionRecorded') {
    return `${fact.data.bodyName}: ${outcomeTitles[fact.data.outcome]}`;
  }
  if (fact.type === 'adoption.appealNoted') {
    const { courtCase, inhibitedOn } = fact.data;
    return inhibitedOn === null
      ? `Beslutet är överklagat (mål ${courtCase})`
      : `Domstolen har stoppat beslutet tills vidare, inhibition (mål ${courtCase})`;
  }
  if (fact.type === 'adoption.appealDecided') {
    return `${verdictTitles[fact.data.verdict]} (mål ${fact.data.courtCase})`;
  }
  return milestones[fact.type] ?? fact.type;
}

const outcomeTitles = {
  tillstyrker: 'tillstyrkte',
  tillstyrkerMedAndring: 'tillstyrkte med ändring',
  avstyrker: 'avstyrkte',
  antar: 'antog',
  avslar: 'avslog',
  aterremiss: 'återremiss',
  bordlaggning: 'bordläggning',
} as const satisfies Record<OutcomeKind, string>;

const verdictTitles = {
  avslag: 'Överklagandet avslogs',
  avvisning: 'Överklagandet avvisades',
  avskrivning: 'Målet om överklagandet skrevs av',
  upphavande: 'Domstolen upphävde beslutet',
} as const;

/** Days of the plan that no stage answers for yet: once a stage has begun, its events and waits tell its days. */
function planned(agreement: Agreement, now: Instant): TimelineEntry[] {
  const today = dateOf(now);
  const begun = new Set(
    agreement.stages
      .filter(({ stage }) => stage.cycle === agreement.cycle)
      .map(({ stage }) => stage.stageKey),
  );
  return agreement.plan
    .filter(({ key }) => !begun.has(key.split('.')[0] ?? ''))
    .map(({ key, title, on }) => ({
      key: `${PLANNED}${key}`,
      title,
      at: startOfDay(on),
      when: on < today ? 'past' : 'coming',
      awaited: 'processOwner',
      precision: 'day',
    }));
}
