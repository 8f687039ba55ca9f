import { z } from 'zod';
import { readCondition } from './read-condition.ts';

/** A JSONLogic expression as plain JSON. Which operators and how deep is checked by the schema. */
export type Condition =
  | null
  | boolean
  | number
  | string
  | readonly Condition[]
  | { readonly [operator: string]: Condition };

/** A condition that uses only the allowed operators, at most eight levels deep (design §10). */
export const Condition = z.custom<Condition>().superRefine((condition, ctx) => {
  for (const problem of readCondition(condition).problems) {
    ctx.addIssue({ code: 'custom', message: problem.code, path: [], params: { detail: problem.detail } });
  }
});
