import type * as z from 'zod/mini';
import type { FormField } from '../definition/form-field.ts';
import type { FormIssue, IssueReason } from './form-issue.ts';
import { formMessage } from './form-messages.ts';
import type { FormUnit } from './form-unit.ts';
import { reasonIn } from './reason-check.ts';
import type { UnitView } from './unit-view.ts';

/** An issue of a unit with its React Hook Form name and the person's text. */
export function unitIssue(unit: FormUnit, path: readonly string[], reason: IssueReason): FormIssue {
  const label = labelAt(unit.fields, path) ?? unit.title.sv;
  return {
    reason,
    unitKey: unit.unitKey,
    path,
    name: [unit.name, ...path].join('.'),
    message: formMessage(reason, label),
  };
}

/** Zod's issues as ours. Issues of rows get the index the row has in the form, where empty rows count. */
export function issuesOf(
  unit: FormUnit,
  view: UnitView | null,
  error: z.core.$ZodError,
): readonly FormIssue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    return unitIssue(
      unit,
      view === null ? path : pathInForm(view, path),
      reasonIn(issue) ?? { code: 'wrongShape' },
    );
  });
}

function pathInForm(view: UnitView, path: readonly string[]): readonly string[] {
  const [key = '', index, ...rest] = path;
  const field = view.fields.find((candidate) => candidate.bound.key === key);
  const rows = field?.rows ?? null;
  if (index === undefined) return path;
  const entry = field?.entries?.[Number(index)];
  if (entry !== undefined) return [key, String(entry), ...rest];
  if (rows === null) return path;
  const row = rows.filter((candidate) => !candidate.isEmpty)[Number(index)];
  return row === undefined ? path : [key, String(row.index), ...rest];
}

/** The label of the innermost field on the path. */
function labelAt(fields: readonly FormField[], path: readonly string[]): string | null {
  const [key, , ...inRow] = path;
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined || field.type === 'note') return null;
  const inner = field.type === 'group' ? labelAt(field.fields, inRow) : null;
  return inner ?? field.label.sv;
}
