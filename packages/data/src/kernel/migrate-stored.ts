import type { EntityName } from '@overens/domain/registry/state-document';
import { z } from 'zod';

type Stored = Readonly<Record<string, unknown>>;

/**
 * A document as today's schema wants it, whenever it was stored. Written back in the new shape the next time it is
 * changed, so no run over the whole database is needed.
 */
export function migrateStored(entity: EntityName, stored: Stored): Stored {
  if (entity === 'agreement' && 'standing' in stored) return migrateAgreement(stored);
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
