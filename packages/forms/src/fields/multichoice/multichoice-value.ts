import * as z from 'zod/mini';
import type { IssueReason } from '../../compile/form-issue.ts';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { MultichoiceField } from './multichoice-field.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { optionLabel } from '../choice/choice-value.ts';
import { isNothing } from '../field-behaviour.ts';

export const multichoiceValue: FieldBehaviour<MultichoiceField> = {
  empty: () => [],
  normalise: (field, raw) => inOfferedOrder(field, raw),
  isEmpty: isNothing,
  schema: (field) => z.unknown().check(reasonCheck((value) => judgeChoices(field, value))),
  draft: () => z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
  show: (field, value, locale) =>
    Array.isArray(value) ? value.map((one) => optionLabel(field.options, one, locale)).join(', ') : '',
};

/** The order in which boxes were ticked says nothing, so equal answers are kept equal. */
function inOfferedOrder(field: MultichoiceField, raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return raw;
  if (raw.length === 0) return undefined;
  const chosen = new Set<unknown>(raw);
  const offered = field.options.map((option) => option.value).filter((value) => chosen.has(value));
  return offered.length === chosen.size ? offered : raw;
}

function judgeChoices(field: MultichoiceField, value: unknown): IssueReason | null {
  if (!Array.isArray(value)) return { code: 'wrongShape' };
  const offered = new Set<unknown>(field.options.map((option) => option.value));
  if (value.some((one) => !offered.has(one))) return { code: 'notAnOption' };
  if (field.min !== undefined && value.length < field.min) return { code: 'tooFewChoices', min: field.min };
  if (field.max !== undefined && value.length > field.max) return { code: 'tooManyChoices', max: field.max };
  return null;
}
