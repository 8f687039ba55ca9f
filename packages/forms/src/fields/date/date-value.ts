import * as z from 'zod/mini';
import type { IssueReason } from '../../compile/form-issue.ts';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { DateField } from './date-field.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { isNothing } from '../field-behaviour.ts';

export const dateValue: FieldBehaviour<DateField> = {
  empty: () => '',
  normalise: (_, raw) => textOrNothing(raw),
  isEmpty: isNothing,
  schema: (field) => z.unknown().check(reasonCheck((value) => judgeDay(field, value))),
  draft: () => z.string().check(z.maxLength(40)),
  show: (_, value) => (typeof value === 'string' ? value : ''),
};

/** Calendar days compare as strings; no time zone is involved. */
function judgeDay(field: DateField, value: unknown): IssueReason | null {
  const day = isoDay.safeParse(value);
  if (!day.success) return { code: 'notADate' };
  if (field.min !== undefined && day.data < field.min) return { code: 'tooEarly', min: field.min };
  if (field.max !== undefined && day.data > field.max) return { code: 'tooLate', max: field.max };
  return null;
}

const isoDay = z.iso.date();
