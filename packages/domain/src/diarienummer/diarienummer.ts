import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

/**
 * A diary number read: which body's diary, which year, which number. `raw` is kept as it was written.
 * `organ` is upper case without diacritics, as bodies write themselves both `JÄ` and `Jä` (domain.md C-2).
 */
export const DnrRef = z.strictObject({
  organ: z.string().regex(/^[A-Z]{1,12}$/),
  year: z.int().min(1950).max(2099),
  serial: z.int().positive(),
  raw: z.string(),
});
export type DnrRef = z.infer<typeof DnrRef>;

/** How a municipality writes its diary numbers: `KS 2024/535`, or with the year last, `Ks 598/2009`. */
export const DnrFormat = z.enum(['yearFirst', 'yearLast']);
export type DnrFormat = z.infer<typeof DnrFormat>;

export type DnrRefusal = { readonly code: 'diarienummerUnreadable'; readonly raw: string };

/**
 * Reads a diary number; an empty one, or the bare word `Dnr`, is `null`. Years of two digits are 1950–2049.
 * Refuses what does not have a body, a year and a number.
 */
export function parseDiarienummer(raw: string, format: DnrFormat): Result<DnrRef | null, DnrRefusal> {
  const text = raw
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:dnr|diarienr|diarienummer)\b[.:]? ?/i, '');
  if (text === '') return ok(null);
  const match = /^(\p{L}{1,12})(?: ?\/ ?| )(\d{1,6}) ?[/:] ?(\d{1,6})$/u.exec(text);
  const [, organ = '', first = '', second = ''] = match ?? [];
  const [yearDigits, serialDigits] = format === 'yearFirst' ? [first, second] : [second, first];
  const parsed = DnrRef.safeParse({
    organ: fold(organ),
    year: yearFrom(yearDigits),
    serial: Number(serialDigits),
    raw,
  });
  return parsed.success ? ok(parsed.data) : refuse({ code: 'diarienummerUnreadable', raw });
}

/** Whether two diary numbers name the same matter, however they are written. */
export function sameDnr(a: DnrRef, b: DnrRef): boolean {
  return a.organ === b.organ && a.year === b.year && a.serial === b.serial;
}

/** Same body and number but another year: perhaps one of them is mistyped, worth a warning (domain.md C-2). */
export function mayBeMistypedDnr(a: DnrRef, b: DnrRef): boolean {
  return a.organ === b.organ && a.serial === b.serial && a.year !== b.year;
}

function fold(organ: string): string {
  return organ.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/** `NaN`, which the schema refuses, when the digits are not two or four. */
function yearFrom(digits: string): number {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return Number.NaN;
  const year = Number(digits);
  return year < 50 ? 2000 + year : 1900 + year;
}
