import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { FormDefinition } from '../definition/form-definition.ts';
import type { LocalText } from '../definition/local-text.ts';
import {
  isRecord,
  NO_ANSWERS,
  ownValue,
  toJsonUnit,
  type AnswerValues,
  type ParsedUnit,
  type ParsedValues,
  type UnitValues,
} from './answer-values.ts';
import { evaluatePages, evaluateSection, type PagesView } from './evaluate-form.ts';
import type { FormContext } from './form-context.ts';
import type { FormIssue, IssueCode } from './form-issue.ts';
import { formMessage } from './form-messages.ts';
import { formUnits, type FormSection, type FormUnit } from './form-unit.ts';
import { parseDraftUnit } from './parse-draft-unit.ts';
import { issuesOf, unitIssue } from './unit-issue.ts';
import { unitSchema } from './unit-schema.ts';
import type { UnitView } from './unit-view.ts';
import { misfitsOf } from './misfits-of.ts';
import { withUnit } from './with-unit.ts';
import { bindField } from '../fields/bound-field.ts';

/** An answer as it is handed in: what stands, and the form it answers. Handing it in again gives the same. */
export type FrozenAnswer = {
  readonly form: { readonly key: string; readonly version: number };
  readonly values: ParsedValues;
};

/** A required question without an answer. */
export type MissingAnswer = {
  readonly unitKey: string;
  readonly unitTitle: LocalText;
  readonly path: readonly string[];
  readonly name: string;
  readonly message: string;
};

/** What the forms engine answers about one form and one text. Pure, and the same in browser and server. */
export type CompiledForm = {
  readonly definition: FormDefinition;
  readonly ctx: FormContext;
  readonly units: readonly FormUnit[];
  readonly unit: (unitKey: string) => FormUnit | null;
  /** The visible fields of a unit and their values, given the answers in all units. */
  readonly view: (unitKey: string, values: AnswerValues) => UnitView | null;
  /** What an unit's inputs start with: the draft, filled up with empty values. */
  readonly startValues: (unitKey: string, draft?: UnitValues) => UnitValues;
  /** Strict: the unit as it would be handed in. `rest` holds the other units, which conditions may read. */
  readonly parseUnit: (
    unitKey: string,
    raw: unknown,
    rest?: AnswerValues,
  ) => Result<ParsedUnit, readonly FormIssue[]>;
  /** Lenient: one unit as it may be saved. */
  readonly parseDraftUnit: (unitKey: string, raw: unknown) => Result<ParsedUnit, readonly FormIssue[]>;
  /** Lenient: all units as they may be saved. */
  readonly parseDraft: (raw: unknown) => Result<ParsedValues, readonly FormIssue[]>;
  readonly parseHandIn: (values: unknown) => Result<FrozenAnswer, readonly FormIssue[]>;
  readonly missing: (values: AnswerValues) => readonly MissingAnswer[];
  /** True when nothing visible in the unit has been answered. */
  readonly isEmpty: (unitKey: string, values: AnswerValues) => boolean;
};

/**
 * Compiles a checked definition for one text.
 * In a section nothing is demanded until something is written there: nobody must comment on every chapter.
 */
export function compileForm(
  definition: FormDefinition,
  sections: readonly FormSection[],
  ctx: FormContext = {},
): CompiledForm {
  const units = formUnits(definition, sections);
  const byKey = new Map(units.map((unit) => [unit.unitKey, unit]));
  const unit = (unitKey: string) => byKey.get(unitKey) ?? null;
  const view = (of: FormUnit, values: AnswerValues) =>
    viewUnit(of, values, definition, evaluatePages(definition, values.pages, ctx));

  return {
    definition,
    ctx,
    units,
    unit,
    view: (unitKey, values) => {
      const known = unit(unitKey);
      return known === null ? null : view(known, values);
    },
    startValues: (unitKey, draft = {}) => startValues(unit(unitKey), draft),
    parseUnit: (unitKey, raw, rest = NO_ANSWERS) => {
      const known = unit(unitKey);
      if (known === null) return refuse([unknownUnit(unitKey)]);
      const misfits = misfitsOf(known, raw);
      if (misfits.length > 0)
        return refuse(misfits.map(({ path, reason }) => unitIssue(known, path, reason)));
      const seen = view(known, withUnit(rest, known, raw));
      const issues = judgeUnit(known, seen);
      return issues.length > 0 ? refuse(issues) : ok(seen.isEmpty ? {} : toJsonUnit(seen.values));
    },
    parseDraftUnit: (unitKey, raw) => {
      const known = unit(unitKey);
      return known === null ? refuse([unknownUnit(unitKey)]) : parseDraftUnit(known, raw);
    },
    parseDraft: (raw) => parseEach(units, raw, (known, rawUnit) => parseDraftUnit(known, rawUnit)),
    parseHandIn: (values) => parseHandIn(definition, units, ctx, values),
    missing: (values) => {
      const pages = evaluatePages(definition, values.pages, ctx);
      return missingIn(units, (known) => viewUnit(known, values, definition, pages));
    },
    isEmpty: (unitKey, values) => {
      const known = unit(unitKey);
      return known === null || view(known, values).isEmpty;
    },
  };
}

function startValues(unit: FormUnit | null, draft: UnitValues): UnitValues {
  const bound = (unit?.fields ?? []).map(bindField);
  const entries = bound.map((field) => [field.key, ownValue(draft, field.key) ?? field.empty()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function parseHandIn(
  definition: FormDefinition,
  units: readonly FormUnit[],
  ctx: FormContext,
  raw: unknown,
): Result<FrozenAnswer, readonly FormIssue[]> {
  const known = parseEach(units, raw, (_, rawUnit) => ok(toJsonUnit(isRecord(rawUnit) ? rawUnit : {})));
  if (!known.ok) return known;
  const pages = evaluatePages(definition, known.value.pages, ctx);
  const views = units.map((unit) => ({ unit, view: viewUnit(unit, known.value, definition, pages) }));
  const issues = views.flatMap(({ unit, view }) => judgeUnit(unit, view));
  if (issues.length > 0) return refuse(issues);
  const form = { key: definition.key, version: definition.version };
  const answered = views.filter(({ view }) => !view.isEmpty);
  return ok({ form, values: gather(answered.map(({ unit, view }) => [unit, toJsonUnit(view.values)])) });
}

/** Reads `AnswerValues` unit by unit; what no unit can hold is refused, never dropped. */
function parseEach(
  units: readonly FormUnit[],
  raw: unknown,
  parse: (unit: FormUnit, rawUnit: unknown) => Result<ParsedUnit, readonly FormIssue[]>,
): Result<ParsedValues, readonly FormIssue[]> {
  if (!isRecord(raw)) return refuse([unknownUnit('')]);
  const issues: FormIssue[] = [];
  const parsed: [FormUnit, ParsedUnit][] = [];
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  for (const [name, rawUnit] of namedUnits(raw)) {
    const unit = byName.get(name);
    if (unit === undefined) issues.push(unknownUnit(name));
    else {
      issues.push(...misfitsOf(unit, rawUnit).map((misfit) => unitIssue(unit, misfit.path, misfit.reason)));
      const outcome = parse(unit, rawUnit);
      if (outcome.ok) parsed.push([unit, outcome.value]);
      else issues.push(...outcome.refusal);
    }
  }
  return issues.length > 0 ? refuse(uniqueByName(issues)) : ok(gather(parsed));
}

function namedUnits(raw: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(raw).flatMap(([group, unitsOfGroup]) =>
    isRecord(unitsOfGroup)
      ? Object.entries(unitsOfGroup).map(([id, unit]) => [`${group}.${id}`, unit] as const)
      : [[group, unitsOfGroup] as const],
  );
}

function judgeUnit(unit: FormUnit, view: UnitView): readonly FormIssue[] {
  if (unit.kind === 'section' && view.isEmpty) return [];
  const parsed = unitSchema(view).safeParse(view.values);
  return parsed.success ? [] : issuesOf(unit, view, parsed.error);
}

function missingIn(units: readonly FormUnit[], view: (unit: FormUnit) => UnitView): readonly MissingAnswer[] {
  return units.flatMap((unit) =>
    judgeUnit(unit, view(unit))
      .filter((issue) => MISSING.has(issue.reason.code))
      .map(({ unitKey, path, name, message }) => ({ unitKey, unitTitle: unit.title, path, name, message })),
  );
}

function viewUnit(
  unit: FormUnit,
  values: AnswerValues,
  definition: FormDefinition,
  pages: PagesView,
): UnitView {
  const page = unit.kind === 'page' ? pages.views.get(unit.id) : undefined;
  return page ?? evaluateSection(definition, ownValue(values.sections, unit.id), pages);
}

function gather(units: readonly (readonly [FormUnit, ParsedUnit])[]): ParsedValues {
  const of = (kind: FormUnit['kind']) =>
    Object.fromEntries(
      units.filter(([unit]) => unit.kind === kind).map(([unit, values]) => [unit.id, values]),
    );
  return { pages: of('page'), sections: of('section') };
}

function unknownUnit(unitKey: string): FormIssue {
  const reason = { code: 'unknownUnit' } as const;
  return { reason, unitKey, path: [], name: unitKey, message: formMessage(reason, unitKey) };
}

function uniqueByName(issues: readonly FormIssue[]): readonly FormIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.name} ${issue.reason.code}`, issue])).values()];
}

/** What a person still has to answer, as opposed to what they have to correct. */
const MISSING: ReadonlySet<IssueCode> = new Set(['required', 'choiceMissing', 'mustBeTicked']);
