import { Refusal } from '@overens/domain/registry/refusal';
import { z } from 'zod';
import { faultText, refusalText, type RefusalText } from '../messages/refusal-text.ts';

/** What went wrong with a call, in words: the refusal it carries, else the kind of fault it was. */
export function refusalTextOf(error: unknown): RefusalText {
  const carried = CarriesRefusal.safeParse(error);
  if (carried.success) return refusalText(carried.data.data.refusal);
  const answered = Answered.safeParse(error);
  if (!answered.success) return faultText('unreachable');
  if (answered.data.data.code === 'UNAUTHORIZED') return faultText('signedOut');
  if (answered.data.data.code === 'BAD_REQUEST') return faultText('badInput');
  if (answered.data.data.code === 'PAYLOAD_TOO_LARGE') return faultText('tooLarge');
  return faultText(answered.data.data.fault ?? 'unknown');
}

const CarriesRefusal = z.object({ data: z.object({ refusal: Refusal }) });
const Answered = z.object({
  data: z.object({ code: z.string(), fault: z.enum(['database', 'processEngine']).nullish() }),
});
