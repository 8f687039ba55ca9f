import type { Locale, LocalText } from '../definition/local-text.ts';

/** The text in the language asked for, or in Swedish where it has not been translated. */
export function textIn(text: LocalText, locale: Locale): string {
  return text[locale] ?? text.sv;
}
