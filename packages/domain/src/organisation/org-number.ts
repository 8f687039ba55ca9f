import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** A Swedish organisation number, `NNNNNN-NNNN`, whose form and check digit are right. Domain.md §8.9 OR-01. */
export const OrgNumber = z
  .string()
  .regex(/^\d{2}[2-9]\d{3}-\d{4}$/)
  .refine((text) => hasLuhnCheckDigit(text.replace('-', '')))
  .brand<'OrgNumber'>();
export type OrgNumber = z.infer<typeof OrgNumber>;

/**
 * Why a text is not an organisation number. None carries the text: what looks like a personnummer is personal data
 * and must not reach a log, an event or another person's screen.
 */
export const OrgNumberRefusal = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('orgNumberShape') }),
  z.strictObject({ code: z.literal('orgNumberCheckDigit') }),
  /** A personnummer or samordningsnummer, also a mistyped one: personal data, never stored as an org number. */
  z.strictObject({ code: z.literal('orgNumberIsPersonal') }),
]);
export type OrgNumberRefusal = z.infer<typeof OrgNumberRefusal>;

/**
 * Reads an organisation number written with or without hyphen and the prefix `16`; gives it as `NNNNNN-NNNN`.
 * An organisation number is optional for an association (OR-02): ask only when there is one.
 */
export function parseOrgNumber(raw: string): Result<OrgNumber, OrgNumberRefusal> {
  const match = /^(\d{2})?(\d{6})([-+]?)(\d{4})$/.exec(
    raw.replace(/[\s\u2010-\u2015]/g, (sign) => (/\s/.test(sign) ? '' : '-')),
  );
  const [, prefix, first = '', sign, last = ''] = match ?? [];
  if (match === null) return refuse({ code: 'orgNumberShape' });
  if (sign === '+' || isCentury(prefix) || looksLikeBirthDay(first))
    return refuse({ code: 'orgNumberIsPersonal' });
  if ((prefix !== undefined && prefix !== '16') || Number(first.charAt(2)) < 2)
    return refuse({ code: 'orgNumberShape' });
  const parsed = OrgNumber.safeParse(`${first}-${last}`);
  return parsed.success ? ok(parsed.data) : refuse({ code: 'orgNumberCheckDigit' });
}

function isCentury(prefix: string | undefined): boolean {
  return prefix === '18' || prefix === '19' || prefix === '20';
}

/** YYMMDD; a samordningsnummer has 60 added to the day. */
function looksLikeBirthDay(sixDigits: string): boolean {
  const month = Number(sixDigits.slice(2, 4));
  const day = Number(sixDigits.slice(4)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function hasLuhnCheckDigit(tenDigits: string): boolean {
  const sum = Array.from(tenDigits, Number).reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
