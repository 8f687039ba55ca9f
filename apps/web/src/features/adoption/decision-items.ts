import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { BodyView, DecisionView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';

const words = adoptionWords.body;
type Item = { readonly term: string; readonly value: string };

/** A decision as the register has it: outcome, paragraph, vote, remarks, who recorded it. */
export function decisionItems(decision: DecisionView, bodies: BodyView['mayReturnTo']): Item[] {
  const { decidedOn, paragraph, decisionText, remarks, exceptions, recordedBy, recordedAt } = decision;
  return [
    { term: words.outcome, value: decisionFormWords.outcomes[decision.outcome.kind] },
    ...outcomeItems(decision.outcome, bodies),
    { term: words.decidedOn, value: formatDate(decidedOn) },
    { term: words.paragraph, value: paragraph },
    ...exceptions.map((exception): Item => ({
      term: adoptionWords.exceptions[exception.kind],
      value:
        exception.kind === 'urgent'
          ? `${exception.reason} ${words.urgentCount(exception.inFavour, exception.present)}`
          : exception.reason,
    })),
    ...(decisionText === '' ? [] : [{ term: words.text, value: decisionText }]),
    ...remarks.map(({ kind, text, party, role }): Item => ({
      term: [decisionFormWords.remarks[kind], party, role].filter((part) => part !== '').join(', '),
      value: text,
    })),
    { term: words.recorded, value: words.recordedLine(recordedBy, formatInstant(recordedAt)) },
  ];
}

/** What an outcome holds besides its name: the change, where the matter goes, how the motion was carried. */
export function outcomeItems(outcome: DecisionView['outcome'], bodies: BodyView['mayReturnTo']): Item[] {
  switch (outcome.kind) {
    case 'tillstyrkerMedAndring':
      return [{ term: words.change, value: outcome.change }];
    case 'aterremiss': {
      const to = bodies.find(({ key }) => key === outcome.to)?.name ?? words.drafting;
      return [
        { term: words.returnTo, value: to },
        { term: words.reason, value: outcome.reason },
        { term: words.vote, value: voteWords(outcome.vote) },
      ];
    }
    case 'bordlaggning':
      return [
        { term: words.newMeeting, value: formatDate(outcome.newMeetingOn) },
        { term: words.vote, value: voteWords(outcome.vote) },
      ];
    case 'tillstyrker':
    case 'avstyrker':
    case 'antar':
    case 'avslar':
      return [];
  }
}

function voteWords(vote: Extract<DecisionView['outcome'], { kind: 'aterremiss' }>['vote']): string {
  return vote.by === 'majority' ? words.majority : words.minority(vote.requested, vote.present);
}
