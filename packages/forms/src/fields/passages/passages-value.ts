import * as z from 'zod/mini';
import type { IssueReason } from '../../compile/form-issue.ts';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { PassagesField } from './passages-field.ts';
import { isRecord, ownValue } from '../../compile/answer-values.ts';
import { passageLines } from '../../compile/form-passage.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { atMostCharacters, fitsInDraft, LONG_TEXT_LIMIT } from '../../compile/text-limits.ts';
import { isNothing } from '../field-behaviour.ts';

/** The most passages that one answer speaks of in one part of the text. */
export const MAX_PASSAGES = 50;

const UnitReference = z.string().check(z.minLength(1), z.maxLength(40));

export const passagesValue: FieldBehaviour<PassagesField> = {
  empty: () => [],
  normalise: (_, raw) => readPassages(raw),
  isEmpty: isNothing,
  schema: (field) => {
    const comment = z.strictObject({
      unitId: UnitReference,
      text: z.string().check(atMostCharacters(passageLimit(field))),
    });
    return z.array(comment).check(reasonCheck(judgePassages));
  },
  draft: () =>
    z
      .array(z.strictObject({ unitId: UnitReference, text: z.optional(z.string().check(fitsInDraft)) }))
      .check(z.maxLength(4 * MAX_PASSAGES)),
  show: (_, value, __, passages) =>
    passageLines(value, passages)
      .map(({ label, text }) => `${label}: ${text}`)
      .join('\n\n'),
};

/** Most characters of one comment when handed in. */
export function passageLimit(field: Pick<PassagesField, 'maxLength'>): number {
  return field.maxLength ?? LONG_TEXT_LIMIT;
}

/** Which of the entries of an input hold a comment, by their index; the others are chosen and not written. */
export function writtenEntries(raw: unknown): readonly number[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry: unknown, index) => (isUnwritten(entry) ? [] : [index]));
}

/** The comments in which something is written. What is no list of comments is returned as it came. */
function readPassages(raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return raw;
  const written = writtenEntries(raw).map((index) => readEntry(raw[index]));
  return written.length === 0 ? undefined : written;
}

function readEntry(entry: unknown): unknown {
  return isRecord(entry) && 'text' in entry ? { ...entry, text: textOrNothing(entry['text']) } : entry;
}

function isUnwritten(entry: unknown): boolean {
  return isRecord(entry) && textOrNothing(ownValue(entry, 'text')) === undefined;
}

function judgePassages(comments: readonly { readonly unitId: string }[]): IssueReason | null {
  if (comments.length > MAX_PASSAGES) return { code: 'tooManyPassages', max: MAX_PASSAGES };
  const units = new Set(comments.map(({ unitId }) => unitId));
  return units.size < comments.length ? { code: 'passageTwice' } : null;
}
