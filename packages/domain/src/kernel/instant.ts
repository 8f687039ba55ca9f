import { z } from 'zod';

/**
 * A moment: UTC, ISO 8601 with exactly three decimals, e.g. `2024-11-22T23:00:00.000Z`.
 * The fixed width makes string order equal time order, so instants are compared with `<` everywhere,
 * also by MongoDB.
 */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A calendar day in the municipality's calendar, `YYYY-MM-DD`; never a moment. */
export const DateOnly = z.iso.date().brand<'DateOnly'>();
export type DateOnly = z.infer<typeof DateOnly>;

/** Milliseconds since 1970 to an instant; the only way from a number to an `Instant`. */
export function instantFromEpochMs(epochMs: number): Instant {
  return Instant.parse(new Date(epochMs).toISOString());
}

/** An instant as milliseconds since 1970. */
export function epochMsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant `ms` milliseconds later (earlier when negative). */
export function addMs(instant: Instant, ms: number): Instant {
  return instantFromEpochMs(epochMsOf(instant) + ms);
}
