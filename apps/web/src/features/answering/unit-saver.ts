import type { Instant } from '@overens/domain/kernel/instant';
import type { UnitValues } from '@overens/forms/compile/answer-values';
import type { RefusalText } from '../../messages/refusal-text.ts';
import type { DraftBackup } from './draft-backup.ts';
import { isSameValue } from './same-value.ts';
import * as part from './unit-save-state.ts';
import type { SavedUnit, UnitSaveState } from './unit-save-state.ts';

/** What became of one attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: Instant }
  | { readonly kind: 'conflict' }
  /** No answer, or one that says nothing about this save: it is tried again with the same id. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly text: RefusalText };

export interface SaveOrder {
  readonly unitKey: string;
  readonly values: UnitValues;
  readonly baseVersion: number;
  readonly commandId: string;
}

export interface UnitSaverDeps {
  readonly save: (order: SaveOrder) => Promise<SaveOutcome>;
  /** What the server has now; `null` when it cannot be reached. */
  readonly fetchUnit: (unitKey: string) => Promise<SavedUnit | null>;
  readonly backup: DraftBackup;
  readonly newCommandId: () => string;
  /** Calls back after that many milliseconds; returns how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** `replaced`: the values were changed by something else than the writing in this window. */
type UnitListener = (state: UnitSaveState, replaced: boolean) => void;

export interface UnitSaver {
  readonly unitKey: string;
  readonly state: () => UnitSaveState;
  /** Takes up what an earlier visit left unsaved on this device; call once, when the page has come to life. */
  readonly resume: () => void;
  /** The person has written; saved a moment after they pause. */
  readonly change: (values: UnitValues) => void;
  /** Saves now what is not saved; settles when the attempt is over, whatever came of it. */
  readonly flush: () => Promise<void>;
  /** The person has chosen between two devices' texts. */
  readonly settle: (values: UnitValues) => void;
  readonly subscribe: (listener: UnitListener) => () => void;
}

/**
 * Keeps one part of an answer saved while it is written. One save is under way at a time; a save without an
 * answer is repeated with the same id and the same content before anything newer is sent, so it counts once.
 * What is not seen saved lies in the backup. A part saved elsewhere meanwhile is brought together field by field.
 */
export function createUnitSaver(deps: UnitSaverDeps, unitKey: string, saved: SavedUnit): UnitSaver {
  let state = part.begun(null, saved);
  let running: Promise<void> | null = null;
  let callOff = () => {};
  const listeners = new Set<UnitListener>();

  function become(next: UnitSaveState, replaced = false): void {
    state = next;
    if (part.isSaved(state)) deps.backup.forget(unitKey);
    else deps.backup.keep(unitKey, backedUp(state));
    const wait = waitOf(state);
    callOff();
    callOff = wait === null ? () => {} : deps.after(wait, () => void flush());
    for (const listener of listeners) listener(state, replaced);
  }

  async function flush(): Promise<void> {
    if (running !== null) await running;
    if (part.isSaved(state) || state.phase.kind === 'conflict') return;
    running = attempt().finally(() => {
      running = null;
    });
    await running;
  }

  async function attempt(): Promise<void> {
    const failures = state.phase.kind === 'retrying' ? state.phase.failures : 0;
    const sent = part.sending(state, deps.newCommandId());
    become(sent);
    const outcome = await deps.save({ unitKey, baseVersion: sent.baseVersion, ...sent.sent });
    // What has been written while the save was under way is in `state`; what was sent is in `sent`.
    const now = { ...state, sent: sent.sent };
    if (outcome.kind === 'refused') return become(part.refused(now, outcome.text));
    if (outcome.kind === 'unknown') return become(part.unanswered(now, failures + 1));
    const next = outcome.kind === 'saved' ? part.acknowledged(now, outcome) : now;
    if (outcome.kind === 'saved' && next.baseVersion === next.knownVersion) return become(next);
    const theirs = await deps.fetchUnit(unitKey);
    if (theirs === null) return become(part.unanswered({ ...next, values: state.values }, failures + 1));
    const merged = part.met({ ...next, values: state.values }, theirs);
    return become(merged, !isSameValue(merged.values, state.values));
  }

  return {
    unitKey,
    state: () => state,
    resume: () => {
      const kept = part.begun(deps.backup.read(unitKey), saved);
      if (part.isSaved(state)) become(kept, !isSameValue(kept.values, state.values));
    },
    change: (values) => become(part.written(state, values)),
    flush,
    settle: (values) => become(part.settled(state, values), true),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function backedUp({ values, base, baseVersion, sent }: UnitSaveState) {
  return { values, base, baseVersion, sent };
}

/** Milliseconds until the next attempt by itself; `null` for none. */
function waitOf({ phase }: UnitSaveState): number | null {
  switch (phase.kind) {
    case 'waiting':
      return PAUSE_MS;
    case 'retrying':
      return Math.min(RETRY_MS * 2 ** (phase.failures - 1), LONGEST_RETRY_MS);
    case 'still':
    case 'saving':
    case 'refused':
    case 'conflict':
      return null;
  }
}

/** How long a pause in the writing is; then it is saved. */
const PAUSE_MS = 1_200;
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
