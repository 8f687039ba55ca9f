import { z } from 'zod';
import { CourtCase, PendingAppeal } from '../agreement/in-force.ts';
import { AdoptionId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { Sha256 } from '../process/pin.ts';
import { AppealEnd } from './appeal.ts';

const body = { adoptionId: AdoptionId, bodyKey: z.string(), bodyName: z.string() };
const OutcomeName = z.enum([
  'tillstyrker',
  'tillstyrkerMedAndring',
  'avstyrker',
  'antar',
  'avslar',
  'aterremiss',
  'bordlaggning',
]);

/** What can happen on a text's way through the bodies. Decision texts stay outside the chain; a hash holds them. */
export const adoptionEvents = [
  z.strictObject({
    type: z.literal('adoption.meetingPlanned'),
    data: z.strictObject({ ...body, meetingOn: DateOnly.nullable() }),
  }),
  z.strictObject({
    type: z.literal('adoption.decisionRecorded'),
    data: z.strictObject({
      ...body,
      outcome: OutcomeName,
      decidedOn: DateOnly,
      paragraph: z.string(),
      textHash: Sha256,
      recordHash: Sha256,
    }),
  }),
  z.strictObject({
    type: z.literal('adoption.decisionCorrected'),
    data: z.strictObject({ ...body, reason: z.string(), recordHash: Sha256 }),
  }),
  z.strictObject({
    type: z.literal('adoption.minutesNoted'),
    data: z.strictObject({
      ...body,
      justeradOn: DateOnly.nullable(),
      anslagetOn: DateOnly.nullable(),
      nedtagetOn: DateOnly.nullable(),
      appeal: z.enum(['none', 'pending', 'rejected', 'upheld']),
    }),
  }),
  z.strictObject({
    type: z.literal('adoption.appealNoted'),
    data: z.strictObject({ ...body, ...PendingAppeal.shape }),
  }),
  z.strictObject({
    type: z.literal('adoption.appealDecided'),
    data: z.strictObject({
      ...body,
      courtCase: CourtCase,
      verdict: z.enum([...AppealEnd.options, 'upphavande']),
      on: DateOnly,
    }),
  }),
  z.strictObject({
    type: z.literal('adoption.commitmentsConfirmed'),
    data: z.strictObject({ adoptionId: AdoptionId, commitments: z.int(), dropped: z.int() }),
  }),
] as const;
