import type { RoundId } from '@overens/domain/kernel/id';
import type { VersionCause } from '../drafting/version-views.ts';
import type { PublicCause } from './public-changes-view.ts';

/**
 * Why a section reads otherwise, with what is public of it: the name of who answered only when the answers of that
 * round are public, and nothing that an officer or a participant wrote. Each cause once: two answers without names
 * are one.
 * @param open the rounds whose answers become public
 */
export function publicCauses(causes: readonly VersionCause[], open: ReadonlySet<RoundId>): PublicCause[] {
  const told = causes.map((cause) => publicCause(cause, open));
  return [...new Map(told.map((cause) => [JSON.stringify(cause), cause])).values()];
}

function publicCause(cause: VersionCause, open: ReadonlySet<RoundId>): PublicCause {
  switch (cause.kind) {
    case 'disposition': {
      const isOpen = cause.roundId !== null && open.has(cause.roundId);
      return { kind: 'answer', name: isOpen ? cause.name : null };
    }
    case 'returned':
      return { kind: 'returned', by: cause.by, title: cause.title };
    case 'editorial':
      return { kind: 'editorial' };
    case 'notStated':
      return { kind: cause.onlyForm ? 'editorial' : 'notStated' };
  }
}
