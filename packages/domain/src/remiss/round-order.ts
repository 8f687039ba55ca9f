import { z } from 'zod';
import { DateOnly } from '../kernel/instant.ts';

/** What a process owner can order a round's process to do. */
export const RoundOrder = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('openRound') }),
  z.strictObject({ name: z.literal('extendRound'), lastDay: DateOnly, reason: z.string().max(2_000) }),
  z.strictObject({ name: z.literal('closeRoundEarly'), reason: z.string().max(2_000) }),
]);
export type RoundOrder = z.infer<typeof RoundOrder>;
