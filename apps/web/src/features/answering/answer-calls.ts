import { toJsonUnit } from '@overens/forms/compile/answer-values';
import { recipientApiClient } from '../../trpc/api-client.ts';
import type { RefusalText } from '../../messages/refusal-text.ts';
import { carriedRefusal } from './carried-refusal.ts';
import type { SavedUnit } from './unit-save-state.ts';
import type { SaveOrder, SaveOutcome } from './unit-saver.ts';

export interface AnswerCalls {
  readonly save: (order: SaveOrder) => Promise<SaveOutcome>;
  readonly fetchUnit: (unitKey: string) => Promise<SavedUnit | null>;
}

/** Saving and reading over the wire, as one invited body. */
export function answerCalls(recipientId: string): AnswerCalls {
  const api = recipientApiClient(recipientId);
  return {
    save: async (order) => {
      try {
        const saved = await api.answer.saveUnit.mutate({
          recipientId,
          ...order,
          values: toJsonUnit(order.values),
        });
        return { kind: 'saved', ...saved };
      } catch (error) {
        return await outcomeOf(error);
      }
    },
    fetchUnit: async (unitKey) => {
      try {
        const { units } = await api.answer.view.query({ recipientId });
        const unit = units.find((one) => one.unitKey === unitKey);
        return unit ?? { version: 0, values: {}, savedAt: null };
      } catch {
        return null;
      }
    },
  };
}

/** What came back instead of a receipt for the save. */
async function outcomeOf(error: unknown): Promise<SaveOutcome> {
  const { code, status } = carriedRefusal(error);
  if (code === 'draftConflict') return { kind: 'conflict' };
  const isAnswer = status !== null && status >= 400 && status < 500 && code !== 'rateLimited';
  if (!isAnswer) return { kind: 'unknown' };
  const text = await textOf(error);
  return text === null ? { kind: 'unknown' } : { kind: 'refused', text };
}

/** The words for refusals are loaded when there is one: they are not part of the first page. */
async function textOf(error: unknown): Promise<RefusalText | null> {
  try {
    const { refusalTextOf } = await import('../../trpc/refusal-text-of.ts');
    return refusalTextOf(error);
  } catch {
    return null;
  }
}
