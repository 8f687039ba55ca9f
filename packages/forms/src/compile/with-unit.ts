import { isRecord, type AnswerValues } from './answer-values.ts';
import type { FormUnit } from './form-unit.ts';

/** The answers with one unit put in the place of what was there. */
export function withUnit(values: AnswerValues, unit: FormUnit, raw: unknown): AnswerValues {
  const group = unit.kind === 'page' ? 'pages' : 'sections';
  return { ...values, [group]: { ...values[group], [unit.id]: isRecord(raw) ? raw : {} } };
}
