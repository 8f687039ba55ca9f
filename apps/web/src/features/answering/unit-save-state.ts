import type { Instant } from '@overens/domain/kernel/instant';
import type { UnitValues } from '@overens/forms/compile/answer-values';
import type { RefusalText } from '../../messages/refusal-text.ts';
import type { BackedUpUnit } from './draft-backup.ts';
import { mergeUnit, type FieldConflict } from './merge-unit.ts';
import { isSameValue } from './same-value.ts';

/** How far the writing in one part has come, as the person is told. */
type UnitSavePhase =
  | { readonly kind: 'still' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** No answer came; `failures` counts the tries in a row. */
  | { readonly kind: 'retrying'; readonly failures: number }
  | { readonly kind: 'refused'; readonly text: RefusalText }
  | { readonly kind: 'conflict'; readonly conflicts: readonly FieldConflict[] };

/** One part of the answer as this device knows it. */
export interface UnitSaveState extends BackedUpUnit {
  readonly savedAt: Instant | null;
  /** The highest version seen: a repeated save may answer with a lower one. */
  readonly knownVersion: number;
  readonly phase: UnitSavePhase;
}

/** A part as the server has it; version 0 for one never saved. */
export interface SavedUnit {
  readonly version: number;
  readonly values: UnitValues;
  readonly savedAt: Instant | null;
}

/** Starts from the server's text, or from what an earlier visit left on this device unsaved. */
export function begun(kept: BackedUpUnit | null, saved: SavedUnit): UnitSaveState {
  const common = { savedAt: saved.savedAt, knownVersion: saved.version } as const;
  if (kept !== null && !isSameValue(kept.values, saved.values)) {
    return { ...kept, ...common, phase: WAITING };
  }
  const { values, version } = saved;
  return { values, base: values, baseVersion: version, sent: null, ...common, phase: STILL };
}

/** Everything this device has written is known to be saved. */
export function isSaved(state: UnitSaveState): boolean {
  return state.sent === null && isSameValue(state.values, state.base);
}

/** The person has written. A choice between two texts stays to be made. */
export function written(state: UnitSaveState, values: UnitValues): UnitSaveState {
  const next = { ...state, values };
  return state.phase.kind === 'conflict' || state.phase.kind === 'saving' ? next : rested(next);
}

/** A save that got no answer is sent again as it was; only then what has been written since. */
export function sending(state: UnitSaveState, commandId: string): UnitSaveState & Sending {
  const sent = state.sent ?? { commandId, values: state.values };
  return { ...state, sent, phase: SAVING };
}
type Sending = { readonly sent: NonNullable<BackedUpUnit['sent']> };

export function acknowledged(
  state: UnitSaveState & Sending,
  answer: { version: number; savedAt: Instant },
): UnitSaveState {
  return rested({
    ...state,
    base: state.sent.values,
    baseVersion: answer.version,
    knownVersion: Math.max(state.knownVersion, answer.version),
    savedAt: answer.savedAt,
    sent: null,
  });
}

/** Another device saved this part: what only one of them changed stands, the rest is for the person to choose. */
export function met(state: UnitSaveState, theirs: SavedUnit): UnitSaveState {
  const { values, conflicts } = mergeUnit(state.base, state.values, theirs.values);
  const next = {
    ...state,
    values,
    base: theirs.values,
    baseVersion: theirs.version,
    knownVersion: Math.max(state.knownVersion, theirs.version),
    savedAt: theirs.savedAt,
    sent: null,
  };
  return conflicts.length === 0 ? rested(next) : { ...next, phase: { kind: 'conflict', conflicts } };
}

export function unanswered(state: UnitSaveState, failures: number): UnitSaveState {
  return { ...state, phase: { kind: 'retrying', failures } };
}

export function refused(state: UnitSaveState, text: RefusalText): UnitSaveState {
  return { ...state, sent: null, phase: { kind: 'refused', text } };
}

/** The person has chosen between two devices' texts. */
export function settled(state: UnitSaveState, values: UnitValues): UnitSaveState {
  return rested({ ...state, values });
}

function rested(state: UnitSaveState): UnitSaveState {
  return { ...state, phase: isSaved(state) ? STILL : WAITING };
}

// One object each, so that a view of the phase alone is not drawn anew at every letter.
const STILL: UnitSavePhase = { kind: 'still' };
const WAITING: UnitSavePhase = { kind: 'waiting' };
const SAVING: UnitSavePhase = { kind: 'saving' };
