import type { Wait } from '../process/wait.ts';
import type { RemissRound } from './remiss-round.ts';

/**
 * What a round waits for, earliest first: its opening, each reminder still to be sent, its closing.
 */
export function roundWaits(round: RemissRound): Wait[] {
  switch (round.status) {
    case 'draft':
      return [{ what: 'remissOpens', until: round.opensAt, awaited: 'processOwner' }];
    case 'open': {
      const reminders: Wait[] = round.reminders
        .filter((reminder) => !round.remindersDone.includes(reminder.key) && reminder.at < round.closesAt)
        .map((reminder) => ({ what: `reminder:${reminder.key}`, until: reminder.at, awaited: 'clock' }));
      const closing: Wait = { what: 'remissCloses', until: round.closesAt, awaited: 'recipients' };
      return [...reminders, closing].toSorted((a, b) => (a.until < b.until ? -1 : 1));
    }
    case 'closed':
      return [];
  }
}
