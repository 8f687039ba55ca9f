import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { cache } from 'react';
import { pageQuery, refusalOf } from '../../server/page-query.ts';
import { recipientServerApi } from '../../server/server-api.ts';

/**
 * Everything about one invitation, by the cookie of its link; `null` when this browser may not see it
 * (no cookie, a link that has been replaced, or no such invitation: told apart to nobody).
 */
export const answeringViewOf = cache(async (recipientId: string): Promise<AnsweringView | null> => {
  return await pageQuery(async () => {
    try {
      const api = await recipientServerApi(recipientId);
      return await api.answer.view({ recipientId });
    } catch (error) {
      if (HIDDEN.has(refusalOf(error)?.code ?? '') || isBadRequest(error)) return null;
      throw error;
    }
  });
});

/** An address with something that is no id at all. */
function isBadRequest(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'BAD_REQUEST';
}

const HIDDEN: ReadonlySet<string> = new Set(['notFound', 'notAllowed', 'linkUnknown', 'linkReplaced']);
