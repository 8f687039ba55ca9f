import { actions } from '@overens/domain/access/access';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from './app-router.ts';

/** What a procedure keeps of how it was made. */
const Definition = z.looseObject({
  type: z.enum(['query', 'mutation', 'subscription']),
  meta: z.looseObject({ action: z.string() }).optional(),
  output: z.unknown().optional(),
  inputs: z.array(z.unknown()),
});

/** Procedures that need no input: they are about the one who asks, or about everyone. */
const WITHOUT_INPUT = ['session.me', 'public.municipalities'];
const Procedure = z.custom<{ readonly _def: unknown }>(
  (made) => typeof made === 'function' && '_def' in made,
);
const procedures = Object.entries<unknown>(appRouter._def.procedures).map(
  ([path, procedure]) => [path, Definition.parse(Procedure.parse(procedure)._def)] as const,
);

test.each(procedures)('%s names an action that the access rules know', (_, definition) => {
  expect(actions).toContain(definition.meta?.action);
});

test.each(procedures)('%s checks what goes in and what comes out', (path, definition) => {
  expect(definition.inputs.length > 0).toBe(!WITHOUT_INPUT.includes(path));
  expect(definition.output).toBeDefined();
});
