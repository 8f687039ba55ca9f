import type { OutboxTask } from '../kernel/outbox.ts';
import type { AgreementFact } from './agreement-event.ts';
import type { StateRemoval, StateWrite } from './state-document.ts';

/** What the outside world is owed, and the key under which it is owed only once. */
export interface Owed {
  readonly dedupeKey: string;
  readonly task: OutboxTask;
}

/** What a rule decided: everything that one transaction writes, and what the caller is told. */
export interface Change<T> {
  readonly outcome: T;
  readonly writes: readonly (StateWrite | StateRemoval)[];
  readonly facts: readonly AgreementFact[];
  readonly owed: readonly Owed[];
}

/** A change that writes nothing: the wished state is there already. */
export function nothingToDo<T>(outcome: T): Change<T> {
  return { outcome, writes: [], facts: [], owed: [] };
}
