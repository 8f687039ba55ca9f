import type { Instant } from '@overens/domain/kernel/instant';
import type { AnswerValues } from '@overens/forms/compile/answer-values';
import type { CompiledForm } from '@overens/forms/compile/compile-form';
import type { RefusalText } from '../../messages/refusal-text.ts';
import type { SavedUnit } from './unit-save-state.ts';
import { createUnitSaver, type UnitSaver, type UnitSaverDeps } from './unit-saver.ts';

/** How the whole draft stands: the most pressing of its parts. */
export type DraftSummary =
  | { readonly kind: 'still'; readonly savedAt: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'retrying' }
  | { readonly kind: 'refused'; readonly text: RefusalText }
  | { readonly kind: 'conflict'; readonly unitKey: string };

/** An answer being written: its form and one saver per part. */
export interface AnswerDraft {
  readonly form: CompiledForm;
  /** Throws for a part the form does not have: a fault of the page, not of the person. */
  readonly saver: (unitKey: string) => UnitSaver;
  /** All answers as they are on this device; the same object until something changes. */
  readonly values: () => AnswerValues;
  readonly summary: () => DraftSummary;
  readonly subscribe: (listener: () => void) => () => void;
  readonly resume: () => void;
  /** Saves all that is not saved; settles when every attempt is over. */
  readonly flush: () => Promise<void>;
}

export function createAnswerDraft(
  deps: UnitSaverDeps,
  form: CompiledForm,
  units: readonly (SavedUnit & { readonly unitKey: string })[],
): AnswerDraft {
  const saved = new Map(units.map((unit) => [unit.unitKey, unit]));
  const savers = new Map(
    form.units.map(({ unitKey }) => [unitKey, createUnitSaver(deps, unitKey, saved.get(unitKey) ?? UNSAVED)]),
  );
  const listeners = new Set<() => void>();
  let values = valuesOf(form, savers);
  let summary = summaryOf([...savers.values()]);
  for (const saver of savers.values()) {
    saver.subscribe(() => {
      values = valuesOf(form, savers);
      const next = summaryOf([...savers.values()]);
      if (!isSameSummary(summary, next)) summary = next;
      for (const listener of listeners) listener();
    });
  }
  return {
    form,
    saver: (unitKey) => {
      const saver = savers.get(unitKey);
      if (saver === undefined) throw new Error(`The form has no part ${unitKey}.`);
      return saver;
    },
    values: () => values,
    summary: () => summary,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume: () => {
      for (const saver of savers.values()) saver.resume();
    },
    flush: async () => {
      await Promise.all([...savers.values()].map((saver) => saver.flush()));
    },
  };
}

function valuesOf(form: CompiledForm, savers: ReadonlyMap<string, UnitSaver>): AnswerValues {
  const of = (kind: 'page' | 'section') =>
    Object.fromEntries(
      form.units
        .filter((unit) => unit.kind === kind)
        .map((unit) => [unit.id, savers.get(unit.unitKey)?.state().values ?? {}]),
    );
  return { pages: of('page'), sections: of('section') };
}

/** A choice to make comes before a refusal, that before a broken line, that before what is under way. */
function summaryOf(savers: readonly UnitSaver[]): DraftSummary {
  let worst: DraftSummary = { kind: 'still', savedAt: latestOf(savers) };
  for (const saver of savers) {
    const { phase } = saver.state();
    if (phase.kind === 'conflict') return { kind: 'conflict', unitKey: saver.unitKey };
    if (phase.kind === 'refused') worst = { kind: 'refused', text: phase.text };
    else if (phase.kind === 'retrying' && worst.kind !== 'refused') worst = { kind: 'retrying' };
    else if (phase.kind !== 'still' && worst.kind === 'still') worst = { kind: 'saving' };
  }
  return worst;
}

function latestOf(savers: readonly UnitSaver[]): Instant | null {
  return savers
    .map((saver) => saver.state().savedAt)
    .reduce((latest, at) => (at !== null && (latest === null || at > latest) ? at : latest), null);
}

function isSameSummary(a: DraftSummary, b: DraftSummary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const UNSAVED: SavedUnit = { version: 0, values: {}, savedAt: null };
