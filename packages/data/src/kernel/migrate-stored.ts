import type { EntityName } from '@overens/domain/registry/state-document';
import { z } from 'zod';

type Stored = Readonly<Record<string, unknown>>;

/**
 * A document as today's schema wants it, whenever it was stored. Written back in the new shape the next time it is
 * changed, so no run over the whole database is needed.
 */
export function migrateStored(entity: EntityName, stored: Stored): Stored {
  if (entity === 'agreement' && 'standing' in stored) return migrateAgreement(stored);
  if (entity === 'adoptionCase') return migrateAppeals(stored);
  if (entity === 'textVersion' && !('origin' in stored)) return { ...stored, origin: { kind: 'launched' } };
  if (entity === 'stageWaits' && !('lookedAt' in stored)) return { ...stored, lookedAt: null };
  return stored;
}

const Standing = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('starting') }),
  z.looseObject({
    state: z.literal('inStage'),
    stage: z.looseObject({}),
    title: z.string(),
    since: z.string(),
  }),
  z.looseObject({ state: z.literal('betweenStages'), since: z.string() }),
]);
const Before = z.looseObject({
  id: z.string(),
  cycle: z.int(),
  launchedAt: z.string(),
  standing: Standing,
});

/** An agreement of the time when the remiss was its only stage, and where it stood was one field. */
function migrateAgreement(stored: Stored): Stored {
  const before = Before.parse(stored);
  const { standing: _standing, lookedAt: _lookedAt, ...rest } = before;
  return { ...rest, stages: stagesOf(before), inForce: null, formerly: [] };
}

function stagesOf({ id, cycle, launchedAt, standing }: z.infer<typeof Before>): Stored[] {
  switch (standing.state) {
    case 'starting':
      return [];
    case 'inStage':
      return [{ stage: standing.stage, title: standing.title, since: standing.since, end: null }];
    case 'betweenStages':
      return [
        {
          stage: { agreementId: id, cycle, stageKey: 'remiss', kind: 'remiss', visit: 1 },
          title: 'Remissrunda',
          since: launchedAt,
          end: { at: standing.since, outcome: { kind: 'done' } },
        },
      ];
  }
}

const Appeal = z.looseObject({ state: z.string(), finalOn: z.string().optional() });
const Step = z.looseObject({
  progress: z.looseObject({
    record: z.looseObject({ decidedOn: z.string() }).optional(),
    minutes: z.looseObject({ anslagetOn: z.string().nullable(), appeal: Appeal }).optional(),
  }),
});
const Steps = z.looseObject({ steps: z.array(Step) });

/** An appeal of the time when neither its day nor its case was noted: the earliest day that it can have come. */
function migrateAppeals(stored: Stored): Stored {
  const { steps, ...rest } = Steps.parse(stored);
  return {
    ...rest,
    steps: steps.map((step) => {
      const { record, minutes } = step.progress;
      if (minutes === undefined || minutes.appeal.state === 'none' || 'courtCase' in minutes.appeal)
        return step;
      const about = { appealedOn: minutes.anslagetOn ?? record?.decidedOn, courtCase: UNKNOWN_CASE };
      const how = minutes.appeal.state === 'pending' ? { inhibitedOn: null } : { end: 'avslag' };
      const appeal = { ...minutes.appeal, ...about, ...how };
      return { ...step, progress: { ...step.progress, minutes: { ...minutes, appeal } } };
    }),
  };
}

const UNKNOWN_CASE = '0-00';
