import { z } from 'zod';
import { AnswerId, RecipientId, RoundId } from '../kernel/id.ts';
import { DateOnly, Instant } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';

const round = { roundId: RoundId };

/** What can happen in a remiss round. Ids and hashes only: names can then be removed without breaking the chain. */
export const remissEvents = [
  z.strictObject({ type: z.literal('remiss.missivChanged'), data: z.strictObject(round) }),
  z.strictObject({
    type: z.literal('remiss.daysChanged'),
    data: z.strictObject({ ...round, opensOn: DateOnly, lastDay: DateOnly }),
  }),
  z.strictObject({
    type: z.literal('remiss.recipientsAdded'),
    data: z.strictObject({ ...round, recipientIds: z.array(RecipientId) }),
  }),
  z.strictObject({
    type: z.literal('remiss.recipientRemoved'),
    data: z.strictObject({ ...round, recipientId: RecipientId }),
  }),
  z.strictObject({
    type: z.literal('remiss.opened'),
    data: z.strictObject({
      ...round,
      textHash: Sha256,
      closesAt: Instant,
      recipients: z.int(),
      missivHash: Sha256,
    }),
  }),
  z.strictObject({
    type: z.literal('remiss.answerHandedIn'),
    data: z.strictObject({
      ...round,
      recipientId: RecipientId,
      answerId: AnswerId,
      number: z.int(),
      contentHash: Sha256,
      receivedAt: Instant,
      timing: z.enum(['inTime', 'late']),
    }),
  }),
  z.strictObject({
    type: z.literal('remiss.extended'),
    data: z.strictObject({ ...round, previousLastDay: DateOnly, lastDay: DateOnly, reason: z.string() }),
  }),
  z.strictObject({
    type: z.literal('remiss.closed'),
    data: z.strictObject({
      ...round,
      how: z.enum(['onTime', 'early']),
      reason: z.string().nullable(),
      closesAt: Instant,
    }),
  }),
  z.strictObject({
    type: z.literal('remiss.reminded'),
    data: z.strictObject({ ...round, reminder: z.string(), recipientIds: z.array(RecipientId) }),
  }),
  z.strictObject({
    type: z.literal('remiss.declined'),
    data: z.strictObject({ ...round, recipientId: RecipientId }),
  }),
  z.strictObject({
    type: z.literal('remiss.linkRenewed'),
    data: z.strictObject({ ...round, recipientId: RecipientId, serial: z.int() }),
  }),
] as const;
