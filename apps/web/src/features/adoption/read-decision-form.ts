import type {
  DecisionException,
  DecisionOutcome,
  MinutesRemark,
  OutcomeKind,
  RecordDecision,
} from '@overens/domain/adoption/body-decision';
import type { z } from 'zod';
import { decisionFormWords } from '../../messages/sv/decision-forms.ts';
import { fieldsOf } from '../command/fields-of.ts';

const words = decisionFormWords.record.errors;

/** As the form sends it: days are plain texts until the server has parsed them. */
export type FilledDecision = Omit<z.input<typeof RecordDecision>, 'bodyKey' | 'textHash'>;
type FilledOutcome = z.input<typeof DecisionOutcome>;

/** What is wrong, by the id of the field. */
export type DecisionErrors = Readonly<Record<string, string>>;

const fields = [
  'decidedOn',
  'paragraph',
  'diarienummer',
  'decisionText',
  'change',
  'to',
  'reason',
  'newMeetingOn',
  'vote',
  'requested',
  'present',
  'goOn',
  'urgentReason',
  'urgentPresent',
  'inFavour',
  'otherAdopter',
] as const;
type Read = Record<(typeof fields)[number], string>;

/**
 * The form as it is filled in, and what is missing in it; what the law says is asked of the server.
 * @param remarks the numbers of the remarks that are on the form
 */
export function readDecisionForm(
  form: HTMLFormElement,
  kind: OutcomeKind | null,
  remarks: readonly number[],
  isUrgent: boolean,
): { readonly filled: FilledDecision | null; readonly errors: DecisionErrors } {
  const read = fieldsOf(form, fields);
  const asked: ReadOutcome = kind === null ? wrong('decision-outcome', words.outcome) : outcomeOf(kind, read);
  const noted = remarks.map((number) => remarkIn(form, number));
  const errors: DecisionErrors = {
    ...asked.errors,
    ...(read.decidedOn === '' ? { 'decision-day': words.decidedOn } : {}),
    ...(read.paragraph === '' ? { 'decision-paragraph': words.paragraph } : {}),
    ...(isUrgent && (read.urgentReason === '' || !areCounts(read.inFavour, read.urgentPresent))
      ? { 'decision-urgent': words.urgent }
      : {}),
    ...Object.fromEntries(
      noted.flatMap(({ text }, index) => (text === '' ? [[`remark-${remarks[index]}`, words.remark]] : [])),
    ),
  };
  const { outcome } = asked;
  if (outcome === null || Object.keys(errors).length > 0) return { filled: null, errors };
  const { decidedOn, paragraph, diarienummer, decisionText } = read;
  const exceptions = exceptionsIn(read, isUrgent);
  return {
    filled: { decidedOn, paragraph, diarienummer, decisionText, outcome, remarks: noted, exceptions },
    errors,
  };
}

interface ReadOutcome {
  readonly outcome: FilledOutcome | null;
  readonly errors: DecisionErrors;
}

function outcomeOf(kind: OutcomeKind, read: Read): ReadOutcome {
  switch (kind) {
    case 'tillstyrkerMedAndring': {
      const { change } = read;
      return change === '' ? wrong('decision-change', words.change) : right({ kind, change });
    }
    case 'aterremiss':
      return aterremissIn(read);
    case 'bordlaggning':
      return bordlaggningIn(read);
    case 'tillstyrker':
    case 'avstyrker':
    case 'antar':
    case 'avslar':
      return right({ kind });
  }
}

function aterremissIn(read: Read): ReadOutcome {
  const { to, reason } = read;
  const vote = voteIn(read);
  if (reason === '') return wrong('decision-reason', words.reason);
  if (vote === null) return wrong('decision-requested', words.counts);
  return right({ kind: 'aterremiss', to: to === '' ? null : to, reason, vote });
}

function bordlaggningIn(read: Read): ReadOutcome {
  const { newMeetingOn } = read;
  const vote = voteIn(read);
  if (newMeetingOn === '') return wrong('decision-new-meeting', words.newMeetingOn);
  if (vote === null) return wrong('decision-requested', words.counts);
  return right({ kind: 'bordlaggning', newMeetingOn, vote });
}

function right(outcome: FilledOutcome): ReadOutcome {
  return { outcome, errors: {} };
}

function wrong(fieldId: string, message: string): ReadOutcome {
  return { outcome: null, errors: { [fieldId]: message } };
}

function voteIn({ vote, requested, present }: Read) {
  if (vote !== 'minority') return { by: 'majority' as const };
  if (!areCounts(requested, present)) return null;
  return { by: 'minority' as const, requested: Number(requested), present: Number(present) };
}

function remarkIn(form: HTMLFormElement, number: number): MinutesRemark {
  const name = (part: string): string => `remark-${number}-${part}`;
  const read = fieldsOf(form, [name('kind'), name('text'), name('party'), name('role')]);
  const kinds = ['yrkande', 'reservation', 'medskick', 'protokollsanteckning', 'sarskiltYttrande'] as const;
  return {
    kind: kinds.find((kind) => kind === read[name('kind')]) ?? 'yrkande',
    text: read[name('text')] ?? '',
    party: read[name('party')] ?? '',
    role: read[name('role')] ?? '',
  };
}

function exceptionsIn(read: Read, isUrgent: boolean): DecisionException[] {
  return [
    ...(read.goOn === '' ? [] : [{ kind: 'bodiesNotHeard' as const, reason: read.goOn }]),
    ...(isUrgent
      ? [
          {
            kind: 'urgent' as const,
            reason: read.urgentReason,
            present: Number(read.urgentPresent),
            inFavour: Number(read.inFavour),
          },
        ]
      : []),
    ...(read.otherAdopter === '' ? [] : [{ kind: 'otherAdopter' as const, reason: read.otherAdopter }]),
  ];
}

function areCounts(...values: readonly string[]): boolean {
  return values.every((value) => /^[1-9]\d{0,3}$/.test(value));
}
