import { z } from 'zod';
import { ProcessTemplate } from './process-template.ts';

/**
 * A published template as it is read today. What was published before stages after the remiss existed is read as
 * a template without them: agreements that run on it go on as they began.
 */
export const ReadTemplate = z.preprocess(migrateTemplate, ProcessTemplate);

const FirstSchema = z.looseObject({
  schemaVersion: z.literal(1),
  bodies: z.array(z.looseObject({ key: z.string() })),
  revision: z.array(z.looseObject({})),
});

function migrateTemplate(stored: unknown): unknown {
  const first = FirstSchema.safeParse(stored);
  if (!first.success) return stored;
  return {
    ...first.data,
    schemaVersion: 2,
    bodies: first.data.bodies.map((body) => ({ ...body, type: TYPES.get(body.key) ?? 'namnd' })),
    revision: first.data.revision.map((stage) => ({ ...stage, cycles: 'all' })),
    validity: { starts: 'onAdoption', calendarYears: null },
    inForce: [],
    forum: null,
    jointBodySeats: null,
    plans: [],
  };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['ks', 'styrelse'],
  ['kf', 'fullmaktige'],
]);
