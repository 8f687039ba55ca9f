import { z } from 'zod';

/** The characters that Typst says no font of ours has; empty when the error is another one. PDF/UA-1 forbids to leave a hole. */
export function undisplayable(error: unknown): string[] {
  const message = error instanceof Error ? error.message : '';
  const quoted = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gs)];
  return [...new Set(quoted.map(([, text = '']) => unquote(text)))].filter((text) => text !== '');
}

/** A document, as JSON, with those characters shown as □, and one more fact that says so. */
export function replaceCharacters(doc: string, characters: readonly string[]): string {
  const replaced = characters.reduce((text, one) => text.replaceAll(one, '□'), doc);
  const { facts, ...rest } = Replaced.parse(JSON.parse(replaced));
  return JSON.stringify({ ...rest, facts: [...facts, REPLACED] });
}

/** Rust writes `\u{1f600}` for what it does not print as it is. */
function unquote(text: string): string {
  return text
    .replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => pointOf(code))
    .replaceAll(/\\+(.)/g, '$1');
}

function pointOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}

const Replaced = z.looseObject({ facts: z.array(z.unknown()) });
const REPLACED = {
  term: 'Tecken',
  value: 'Tecken som typsnittet saknar visas som □. De finns i Word- och HTML-filen.',
};
