import { z } from 'zod';
import { accessionRefusals } from '../accession/accession-refusal.ts';
import { adoptionRefusals } from '../adoption/adoption-refusal.ts';
import { reviewRefusals } from '../aktualitetsprovning/review-refusal.ts';
import { followUpRefusals } from '../follow-up/follow-up-refusal.ts';
import { agreementRefusals } from '../agreement/agreement-refusal.ts';
import { draftingRefusals } from '../drafting/drafting-refusal.ts';
import { forankringRefusals } from '../forankring/forankring-refusal.ts';
import { kernelRefusals } from '../kernel/refusal.ts';
import { municipalityRefusals } from '../municipality/logo-refusal.ts';
import { remissRefusals } from '../remiss/remiss-refusal.ts';

/** Every refusal a person can cause: a closed union with data, mapped once per edge (design §4). */
export const Refusal = z.discriminatedUnion('code', [
  ...kernelRefusals,
  ...agreementRefusals,
  ...remissRefusals,
  ...adoptionRefusals,
  ...forankringRefusals,
  ...accessionRefusals,
  ...draftingRefusals,
  ...followUpRefusals,
  ...reviewRefusals,
  ...municipalityRefusals,
]);
export type Refusal = z.infer<typeof Refusal>;
export type RefusalCode = Refusal['code'];
