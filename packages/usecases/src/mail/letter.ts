import type { Agreement } from '@overens/domain/agreement/agreement';
import type { Instant } from '@overens/domain/kernel/instant';
import type { LetterTo } from '@overens/domain/kernel/outbox';
import type { Municipality } from '@overens/domain/municipality/municipality';
import type { Deps } from '../deps.ts';

/** What a letter can speak of. */
export interface LetterScene {
  readonly deps: Deps;
  readonly agreement: Agreement;
  readonly municipality: Municipality;
  /** The agreement's own time. */
  readonly now: Instant;
  readonly appUrl: string;
  /** The party's own page in this agreement; `null` for a letter to somebody who is no party. */
  readonly partyPage: string | null;
  readonly to: LetterTo;
  readonly about: string;
}

/** A letter ready to be sent, in plain Swedish: what it is about, by when, where, whom to ask. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An entry for the reader's calendar (RFC 5545), attached. */
  readonly calendar?: string;
}

/** Writes a letter; `null` when it is not called for any more, or nobody is there to get it. */
export type WriteLetter = (scene: LetterScene) => Promise<Letter | null>;
