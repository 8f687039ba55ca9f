import * as z from 'zod/mini';
import type { FieldBehaviour } from '../field-behaviour.ts';
import type { TextProposalField } from './text-proposal-field.ts';
import { isRecord, ownValue } from '../../compile/answer-values.ts';
import { textOrNothing } from '../../compile/plain-text.ts';
import { reasonCheck } from '../../compile/reason-check.ts';
import { atMostCharacters, fitsInDraft, LONG_TEXT_LIMIT } from '../../compile/text-limits.ts';
import { isNothing } from '../field-behaviour.ts';

/** `passage`: what it concerns, in the person's words or quoted; `wording`: how it should read. */
export type TextProposal = { readonly passage?: string; readonly wording: string };

export const textProposalValue: FieldBehaviour<TextProposalField> = {
  empty: () => ({ passage: '', wording: '' }),
  normalise: (_, raw) => readProposal(raw),
  isEmpty: isNothing,
  schema: (field) => {
    const limit = atMostCharacters(field.maxLength ?? LONG_TEXT_LIMIT);
    return z.strictObject({
      passage: z.optional(z.string().check(limit)),
      wording: z.string().check(wordingGiven, limit),
    });
  },
  draft: () =>
    z.strictObject({
      passage: z.optional(z.string().check(fitsInDraft)),
      wording: z.optional(z.string().check(fitsInDraft)),
    }),
  show: (_, value) =>
    [ownValue(value, 'passage'), ownValue(value, 'wording')]
      .filter((text) => typeof text === 'string')
      .join('\n→ '),
};

function readProposal(raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (!isRecord(raw)) return raw;
  const passage = textOrNothing(ownValue(raw, 'passage'));
  const wording = textOrNothing(ownValue(raw, 'wording'));
  if (passage === undefined && wording === undefined) return undefined;
  return { ...(passage === undefined ? {} : { passage }), wording: wording ?? '' };
}

const wordingGiven = reasonCheck<string>((text) => (text === '' ? { code: 'wordingMissing' } : null));
