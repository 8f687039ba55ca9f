import * as z from 'zod/mini';
import type { IssueReason } from './form-issue.ts';
import { reasonCheck } from './reason-check.ts';
import type { FieldView, UnitView } from './unit-view.ts';
import type { BoundField } from '../fields/bound-field.ts';
import { DEFAULT_MAX_ROWS } from '../fields/group/group-value.ts';

type UnitSchema = z.ZodMiniType<Record<string, unknown>>;

/** The strict zod object of exactly the fields that are visible now. */
export function unitSchema(view: UnitView): UnitSchema {
  const fields = view.fields.filter((field) => field.bound.field.type !== 'note');
  const [first] = fields;
  if (first === undefined || fields.some((field) => field.rows !== null)) return makeSchema(fields);
  const made = schemas.get(first.bound) ?? new Map<string, UnitSchema>();
  schemas.set(first.bound, made);
  const visible = fields.map((field) => field.bound.key).join(' ');
  const schema = made.get(visible) ?? makeSchema(fields);
  made.set(visible, schema);
  return schema;
}

function makeSchema(fields: readonly FieldView[]): UnitSchema {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.bound.key, fieldSchema(field)])));
}

function fieldSchema(view: FieldView): z.ZodMiniType {
  const schema = view.rows === null ? view.bound.schema : rowsSchema(view);
  return view.bound.required ? given(schema, reasonWhenAbsent(view)) : z.optional(schema);
}

/** A required field that is absent gives this reason and no other. */
function given(schema: z.ZodMiniType, reason: IssueReason): z.ZodMiniType {
  return z.pipe(
    z.unknown().check(
      z.check((payload) => {
        if (payload.value !== undefined) return;
        payload.issues.push({
          code: 'custom',
          input: undefined,
          continue: false,
          params: { reason },
        });
      }),
    ),
    schema,
  );
}

/** Rows in which nothing is written are not in the values, so the tuple has the others only. */
function rowsSchema(view: FieldView): z.ZodMiniType {
  const rows = (view.rows ?? []).filter((row) => !row.isEmpty).map(unitSchema);
  const [first, ...more] = rows;
  if (first === undefined) return z.never();
  return z
    .tuple([first, ...more])
    .check(reasonCheck<readonly unknown[]>((given) => judgeRows(view, given.length)));
}

function judgeRows(view: FieldView, count: number): IssueReason | null {
  const { field } = view.bound;
  if (field.type !== 'group') return null;
  const { minRows = 0, maxRows = DEFAULT_MAX_ROWS } = field;
  if (count < minRows) return { code: 'tooFewRows', min: minRows };
  return count > maxRows ? { code: 'tooManyRows', max: maxRows } : null;
}

function reasonWhenAbsent(view: FieldView): IssueReason {
  const { type } = view.bound.field;
  const isChoice = type === 'choice' || type === 'multichoice' || type === 'stance';
  return isChoice ? { code: 'choiceMissing' } : { code: 'required' };
}

/**
 * Made once per set of visible fields, since making one costs more than using it. Fields are bound once per
 * definition, so the first of them stands for the page or the section it is on.
 */
const schemas = new WeakMap<BoundField, Map<string, UnitSchema>>();
