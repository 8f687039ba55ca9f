import { z } from 'zod';
import { agreementRefusals } from '../agreement/agreement-refusal.ts';
import { kernelRefusals } from '../kernel/refusal.ts';
import { remissRefusals } from '../remiss/remiss-refusal.ts';

/** Every refusal a person can cause: a closed union with data, mapped once per edge (design §4). */
export const Refusal = z.discriminatedUnion('code', [
  ...kernelRefusals,
  ...agreementRefusals,
  ...remissRefusals,
]);
export type Refusal = z.infer<typeof Refusal>;
export type RefusalCode = Refusal['code'];
