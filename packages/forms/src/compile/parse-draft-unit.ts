import * as z from 'zod/mini';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { FormField } from '../definition/form-field.ts';
import { isRecord, toJsonUnit, type ParsedUnit, type UnitValues } from './answer-values.ts';
import type { FormIssue } from './form-issue.ts';
import type { FormUnit } from './form-unit.ts';
import { cleanText } from './plain-text.ts';
import { issuesOf, unitIssue } from './unit-issue.ts';
import { misfitsOf } from './misfits-of.ts';
import { behaviourOf } from '../fields/field-registry.ts';

/**
 * What may be saved while someone is writing: anything the inputs can hold, unfinished, hidden or too long to hand
 * in (up to `DRAFT_TEXT_LIMIT`). Texts are cleaned; nothing else is changed, so a draft reopens as it was left.
 */
export function parseDraftUnit(unit: FormUnit, raw: unknown): Result<ParsedUnit, readonly FormIssue[]> {
  const misfits = misfitsOf(unit, raw);
  if (misfits.length > 0) return refuse(misfits.map(({ path, reason }) => unitIssue(unit, path, reason)));
  const parsed = draftSchema(unit.fields).safeParse(cleanDeep(raw));
  return parsed.success ? ok(toJsonUnit(parsed.data)) : refuse(issuesOf(unit, null, parsed.error));
}

function draftSchema(fields: readonly FormField[]): z.ZodMiniType<UnitValues> {
  const known = draftSchemas.get(fields);
  if (known !== undefined) return known;
  const shape = fields.map((field) => [field.key, z.nullish(fieldSchema(field))] as const);
  const schema = z.strictObject(Object.fromEntries(shape));
  draftSchemas.set(fields, schema);
  return schema;
}

function fieldSchema(field: FormField): z.ZodMiniType {
  if (field.type !== 'group') return behaviourOf<typeof field.type>(field.type).draft(field);
  return z.array(draftSchema(field.fields)).check(z.maxLength(200));
}

/** Cleans every text in a value of inputs: lists, rows, proposals. The depth is bounded by what fields can hold. */
function cleanDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (depth > 5) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => cleanDeep(one, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanDeep(one, depth + 1)]));
}

const draftSchemas = new WeakMap<readonly FormField[], z.ZodMiniType<UnitValues>>();
