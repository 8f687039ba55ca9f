import * as z from 'zod/mini';
import type { IssueReason } from '../../compile/form-issue.ts';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { NumberField } from './number-field.ts';
import { swedishNumber } from '../../compile/form-messages.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { isNothing } from '../field-behaviour.ts';

/** Inputs hold what was typed; the answer holds the number. */
export const numberValue: FieldBehaviour<NumberField> = {
  empty: () => '',
  normalise: (_, raw) => readNumber(raw),
  isEmpty: isNothing,
  schema: (field) => z.unknown().check(reasonCheck((value) => judgeNumber(field, value))),
  draft: () => z.union([z.number(), z.string().check(z.maxLength(100))]),
  show: (_, value) => (typeof value === 'number' ? swedishNumber(value) : ''),
};

/**
 * A number, also as it is written in Swedish (`1 234,5`); what cannot be read is returned as it came.
 * Minus zero, which JSON does not know, is zero.
 */
function readNumber(raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'number') return raw + 0;
  if (typeof raw !== 'string') return raw;
  const written = raw.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.');
  if (written === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(written) ? Number(written) + 0 : raw;
}

function judgeNumber(field: NumberField, value: unknown): IssueReason | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'notANumber' };
  const decimals = field.decimals ?? 0;
  if (Number(value.toFixed(decimals)) !== value) return { code: 'tooManyDecimals', decimals };
  if (field.min !== undefined && value < field.min) return { code: 'tooSmall', min: field.min };
  if (field.max !== undefined && value > field.max) return { code: 'tooLarge', max: field.max };
  return null;
}
