import { z } from 'zod';
import { JoiningId, TextVersionId } from '../kernel/id.ts';
import { DateOnly } from '../kernel/instant.ts';
import { StageVisit } from '../process/stage-visit.ts';

const joining = { joiningId: JoiningId };
const version = { textVersionId: TextVersionId, number: z.int() };
const channel = { channel: z.enum(['online', 'paper']) };

/** What can happen when somebody joins. Ids only: names and reasons can then be removed without breaking the chain. */
export const accessionEvents = [
  z.strictObject({
    type: z.literal('accession.periodOpened'),
    data: z.strictObject({
      stage: StageVisit,
      ...version,
      joiningIds: z.array(JoiningId),
      confirmBy: DateOnly.nullable(),
    }),
  }),
  z.strictObject({
    type: z.literal('accession.reminded'),
    data: z.strictObject({ stage: StageVisit, joiningIds: z.array(JoiningId) }),
  }),
  z.strictObject({
    type: z.literal('accession.periodClosed'),
    /** Those who had not confirmed: they stay joined to the version before. */
    data: z.strictObject({ stage: StageVisit, joiningIds: z.array(JoiningId) }),
  }),
  z.strictObject({
    type: z.literal('accession.applied'),
    data: z.strictObject({ ...joining, ...version, ...channel }),
  }),
  z.strictObject({ type: z.literal('accession.asked'), data: z.strictObject(joining) }),
  z.strictObject({ type: z.literal('accession.answered'), data: z.strictObject(joining) }),
  z.strictObject({
    type: z.literal('accession.joined'),
    data: z.strictObject({ ...joining, ...version, ...channel, joiner: z.enum(['organisation', 'body']) }),
  }),
  z.strictObject({
    type: z.literal('accession.versionConfirmed'),
    data: z.strictObject({ ...joining, ...version, ...channel }),
  }),
  z.strictObject({ type: z.literal('accession.refused'), data: z.strictObject(joining) }),
  z.strictObject({
    type: z.literal('accession.withdrawn'),
    data: z.strictObject({ ...joining, ...channel }),
  }),
] as const;
