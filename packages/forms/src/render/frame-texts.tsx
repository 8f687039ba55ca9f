import type { Locale, LocalText } from '../definition/local-text.ts';
import { textIn } from '../compile/text-in.ts';

/** The texts every frame shows, in the reader's language. */
export function frameTexts(
  field: {
    readonly label: LocalText;
    readonly hint?: LocalText | undefined;
    readonly required?: boolean | undefined;
  },
  locale: Locale,
) {
  return {
    label: textIn(field.label, locale),
    hint: field.hint === undefined ? null : textIn(field.hint, locale),
    required: field.required === true,
  };
}
