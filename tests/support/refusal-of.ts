import { Refused } from '@overens/api/error-map';
import type { Refusal } from '@overens/domain/registry/refusal';
import { TRPCError } from '@trpc/server';

/** What a call was refused with. Throws when it was granted, and whatever else went wrong. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof Refused) return error.cause.refusal;
    throw error;
  }
  throw new Error('It was not refused.');
}
