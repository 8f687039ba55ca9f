import { infrastructureFaultOf } from '@overens/api/infrastructure-fault';
import { Refusal } from '@overens/domain/registry/refusal';
import { notFound } from 'next/navigation';

import { log } from './log.ts';

/**
 * Runs a page's query. What is not there, or not for this person, becomes the page "finns inte" (the two
 * are told apart to nobody). A server out of reach keeps its nature over the way to the error page, which
 * is told a digest and nothing else.
 */
export async function pageQuery<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== null && HIDDEN.has(refusal.code)) notFound();
    const fault = infrastructureFaultOf(error);
    if (fault === null) throw error;
    log.error({ err: error, fault }, 'page query failed');
    throw Object.assign(new Error(fault), { digest: `ov:${fault}` });
  }
}

/** The refusal that an error of the API carries, if it carries one. */
export function refusalOf(error: unknown): Refusal | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const carried = 'refusal' in cause ? Refusal.safeParse(cause.refusal) : null;
    if (carried?.success === true) return carried.data;
  }
  return null;
}

const HIDDEN: ReadonlySet<string> = new Set(['notFound', 'notAllowed']);
