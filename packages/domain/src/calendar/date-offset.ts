import { z } from 'zod';

/**
 * A distance between two days: an ISO 8601 period of days and longer (`P6W`, `-P14D`, `P1Y6M`, `P0D`) or working
 * days (`10 working days`, `-1 working day`).
 */
export const DateOffset = z
  .string()
  .regex(/^(?:-?P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?|-?\d{1,3} working days?)$/);
export type DateOffset = z.infer<typeof DateOffset>;

export type OffsetUnit = 'Y' | 'M' | 'W' | 'D' | 'workingDay';
export type OffsetPart = { readonly count: number; readonly unit: OffsetUnit };

/** The direction and the parts of an offset that are not zero, longest unit first; no parts means the same day. */
export function partsOfOffset(offset: DateOffset): {
  readonly before: boolean;
  readonly parts: readonly OffsetPart[];
} {
  const before = offset.startsWith('-');
  const workingDays = workingDaysOf(offset);
  if (workingDays !== null) {
    const count = Math.abs(workingDays);
    return { before, parts: count === 0 ? [] : [{ count, unit: 'workingDay' }] };
  }
  const parts = UNITS.map((unit) => ({
    count: Number(new RegExp(`(\\d+)${unit}`).exec(offset)?.[1] ?? 0),
    unit,
  }));
  return { before, parts: parts.filter((part) => part.count > 0) };
}

/** The signed number of working days; `null` when the offset is a calendar period. */
export function workingDaysOf(offset: DateOffset): number | null {
  const count = /^(-?\d+) working days?$/.exec(offset)?.[1];
  return count === undefined ? null : Number(count);
}

const UNITS = ['Y', 'M', 'W', 'D'] as const;
