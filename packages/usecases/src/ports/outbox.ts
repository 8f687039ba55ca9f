import type { LetterKind, MailTask, OutboxRow } from '@overens/domain/kernel/outbox';
import type { Instant } from '@overens/domain/kernel/instant';
import type { RehearsalMail } from './mail-queries.ts';

/** The relay's side of the outbox. */
export interface Outbox {
  /** Claims the row that has been due longest: nobody else gets it. `null` when nothing is due. */
  readonly claim: () => Promise<OutboxRow | null>;
  readonly sent: (row: OutboxRow) => Promise<void>;
  /** Back in line, not before this instant. */
  readonly later: (row: OutboxRow, dueAt: Instant) => Promise<void>;
  readonly failed: (row: OutboxRow, why: 'refused' | 'uncertain' | 'gone') => Promise<void>;
  /** Rows that were being sent when a relay died before `since`. */
  readonly abandoned: (since: Instant) => Promise<OutboxRow[]>;
  /** Keeps a rehearsal's mail, and the row is sent thereby. A row that is gone keeps nothing; once is enough. */
  readonly keepRehearsalMail: (row: OutboxRow, mail: RehearsalMail) => Promise<void>;
}

/** What became of one attempt to send a mail. */
export type Sending = 'sent' | 'refused' | 'notNow' | 'uncertain';

export interface Mailer {
  /** @param id becomes the Message-ID, so that a mail sent again is recognised as the same */
  readonly send: (mail: {
    id: string;
    to: string;
    subject: string;
    text: string;
    kind: MailTask['mail'] | LetterKind;
    /** An entry for a calendar (RFC 5545), attached. */
    calendar?: string;
  }) => Promise<Sending>;
}
