import { z } from 'zod';
import { accessionRefusals } from '../accession/accession-refusal.ts';
import { agreementRefusals } from '../agreement/agreement-refusal.ts';
import { draftingRefusals } from '../drafting/drafting-refusal.ts';
import { kernelRefusals } from '../kernel/refusal.ts';
import { remissRefusals } from '../remiss/remiss-refusal.ts';

/** Every refusal a person can cause: a closed union with data, mapped once per edge (design §4). */
export const Refusal = z.discriminatedUnion('code', [
  ...kernelRefusals,
  ...agreementRefusals,
  ...remissRefusals,
  ...accessionRefusals,
  ...draftingRefusals,
]);
export type Refusal = z.infer<typeof Refusal>;
export type RefusalCode = Refusal['code'];
