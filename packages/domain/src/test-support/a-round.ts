import { DateOnly, Instant } from '../kernel/instant.ts';
import type { Result } from '../kernel/result.ts';
import type { Change } from '../registry/change.ts';
import type { Refusal } from '../registry/refusal.ts';
import type { RecipientProgress, RemissRecipient } from '../remiss/remiss-recipient.ts';
import type { ClosedRound, DraftRound, MissivDraft, OpenRound } from '../remiss/remiss-round.ts';
import { idOf } from './ids.ts';

export const at = (text: string): Instant => Instant.parse(text);
export const day = (text: string): DateOnly => DateOnly.parse(text);

/** The midnight that ends Sunday 22 November 2026 in Sweden. */
export const closing = at('2026-11-22T23:00:00.000Z');
export const whileOpen = at('2026-10-15T09:00:00.000Z');

export const missiv: MissivDraft = {
  subject: 'Förslag till ny överenskommelse i Almvik',
  text: 'Kommunen vill veta vad ni tycker om förslaget innan det beslutas.',
  questions: ['Är åtagandena tydliga?'],
  contact: { name: 'Vera Lindqvist', email: 'vera.lindqvist@almvik.example', phone: '' },
};

/** A round being prepared, complete unless something is said. */
export function aDraftRound(said: Partial<DraftRound> = {}): DraftRound {
  return {
    id: idOf('rnd', 1),
    tenantId: idOf('mun', 1),
    version: 3,
    status: 'draft',
    stage: { agreementId: idOf('agr', 1), cycle: 1, stageKey: 'remiss', kind: 'remiss', visit: 1 },
    textVersionId: idOf('txt', 1),
    textHash: 'a'.repeat(64),
    form: { key: 'remissvar', version: 1, hash: 'b'.repeat(64) },
    opensAt: at('2026-09-28T06:00:00.000Z'),
    lastDay: day('2026-11-22'),
    closesAt: closing,
    reminders: [
      { key: 'first', title: 'Två veckor kvar', at: at('2026-11-06T08:00:00.000Z') },
      { key: 'second', title: 'Tre dagar kvar', at: at('2026-11-19T08:00:00.000Z') },
    ],
    missiv,
    ...said,
  };
}

/** A round that is out. */
export function anOpenRound(said: Partial<OpenRound> = {}): OpenRound {
  return {
    ...aDraftRound(),
    missiv,
    status: 'open',
    openedAt: at('2026-09-28T06:00:00.000Z'),
    extensions: [],
    remindersDone: [],
    ...said,
  };
}

/** A round that is over. */
export function aClosedRound(said: Partial<ClosedRound> = {}): ClosedRound {
  return { ...anOpenRound(), status: 'closed', closing: { how: 'onTime' }, ...said };
}

/** The number-th recipient of the round, invited unless something is said. */
export function aRecipient(number: number, progress?: RecipientProgress): RemissRecipient {
  return {
    id: idOf('rcp', number),
    tenantId: idOf('mun', 1),
    agreementId: idOf('agr', 1),
    roundId: idOf('rnd', 1),
    version: 2,
    partyId: idOf('pty', number),
    partyKind: 'organisation',
    name: `Föreningen ${number}`,
    email: `forening${number}@almvik.example`,
    link: { serial: 1, tokenHash: 'c'.repeat(64) },
    progress: progress ?? { state: 'invited', at: at('2026-09-28T06:00:00.000Z') },
  };
}

/** The progress of somebody who has handed in. */
export function handedIn(
  number: number,
  timing: 'inTime' | 'late' = 'inTime',
  versions = 1,
): RecipientProgress {
  return { state: 'handedIn', at: whileOpen, answerId: idOf('ans', number), versions, timing };
}

/** The change a rule decided; fails the test if it refused. */
export function changeOf<T>(result: Result<Change<T>, Refusal>): Change<T> {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** The refusal a rule gave; fails the test if it did not refuse. */
export function refusalOf(result: Result<unknown, Refusal>): Refusal {
  if (result.ok) throw new Error('not refused');
  return result.refusal;
}

/** The documents of one kind that a change writes. */
export function written(change: Change<unknown>, entity: string): unknown[] {
  return change.writes.flatMap((write) => ('put' in write && write.put === entity ? [write.value] : []));
}

/** To whom what is mailed, in order: `invitation rcp_…`. */
export function mails(change: Change<unknown>): string[] {
  return change.owed.flatMap(({ task }) =>
    task.kind === 'mail' ? [`${task.mail} ${task.recipientId}`] : [],
  );
}
