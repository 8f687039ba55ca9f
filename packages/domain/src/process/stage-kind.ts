import { z } from 'zod';

/**
 * The kinds of stage that the product knows. A kind is code; a stage is data.
 * Add a literal here and the compiler lists every registry that must answer.
 */
export const StageKind = z.enum([
  'remiss',
  'drafting',
  'forankring',
  'adoption',
  'accession',
  'follow-up',
  'aktualitetsprovning',
]);
export type StageKind = z.infer<typeof StageKind>;
