import { z } from 'zod';
import { fieldBase } from '../../definition/field-base.ts';
import { LocalText } from '../../definition/local-text.ts';

/**
 * A position on the proposal or a part of it (domain.md §8.10 RE-03).
 * No answer is not a stance: silence never counts as `ingenErinran`.
 */
export const Stance = z.enum(['tillstyrker', 'tillstyrkerMedAndring', 'avstyrker', 'ingenErinran', 'avstar']);
export type Stance = z.infer<typeof Stance>;

/** One stance out of those the definition offers, with the definition's own words. */
export const StanceField = z.strictObject({
  type: z.literal('stance'),
  ...fieldBase,
  options: z
    .array(z.strictObject({ value: Stance, label: LocalText, hint: LocalText.optional() }), {
      error: 'choiceWithoutOptions',
    })
    .min(1, { error: 'choiceWithoutOptions' }),
});
export type StanceField = z.infer<typeof StanceField>;
