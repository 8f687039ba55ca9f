import { ReceiptView, SavedUnitView } from '@overens/usecases/remiss/remiss-views';
import type { Deps } from '@overens/usecases/deps';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import { z } from 'zod';

/**
 * Answers as a browser does, by the link's cookie over HTTP, and tries each command again under the same id until
 * it has its answer. Resolves to the receipt.
 */
export async function answerOverHttp(
  deps: Pick<Deps, 'ids' | 'links' | 'clock'>,
  appUrl: string,
  recipient: RemissRecipient,
): Promise<ReceiptView> {
  const token = deps.links.tokenOf(recipient.id, recipient.link.serial);
  const headers = {
    'content-type': 'application/json',
    'x-ov-recipient': recipient.id,
    cookie: `ov_svar_${recipient.id}=${token}`,
  };
  async function send<T>(procedure: string, input: object, answer: z.ZodType<T>): Promise<T> {
    const body = JSON.stringify({ recipientId: recipient.id, commandId: deps.ids.next('cmd'), ...input });
    for (;;) {
      const told = await tryOnce(`${appUrl}/api/trpc/${procedure}`, { method: 'POST', headers, body });
      if (told !== null) return z.object({ result: z.object({ data: answer }) }).parse(told).result.data;
      await deps.clock.pause(ASK_AGAIN_MS);
    }
  }
  const values = { stance: 'tillstyrker', sammanfattning: 'Vi är med.' };
  const saved = await send('answer.saveUnit', { unitKey: UNIT, values, baseVersion: 0 }, SavedUnitView);
  const signatory = { name: 'Nils Ek', role: 'ordförande' };
  return await send('answer.handIn', { signatory, reviewed: { [UNIT]: saved.version } }, ReceiptView);
}

/** `null` when the server is away; what it says when it is there. */
async function tryOnce(url: string, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, request);
    const body: unknown = await response.json();
    if (response.status >= 500) return null;
    if (!response.ok) throw new Error(`Refused: ${JSON.stringify(body)}`);
    return body;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

const UNIT = 'page:helhet';
const ASK_AGAIN_MS = 100;
