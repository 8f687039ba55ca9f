/** The characters that Typst says no font of ours has; empty when the error is another one. PDF/UA-1 forbids to leave a hole. */
export function undisplayable(error: unknown): string[] {
  const message = error instanceof Error ? error.message : '';
  const quoted = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gs)];
  return [...new Set(quoted.map(([, text = '']) => unquote(text)))].filter((text) => text !== '');
}

/** The text with those characters shown as squares. */
export function withSquares(text: string, characters: readonly string[]): string {
  return characters.reduce((shown, one) => shown.replaceAll(one, '□'), text);
}

/** What a document with squares says of them. */
export const REPLACED = {
  term: 'Tecken',
  value: 'Tecken som typsnittet saknar visas som □. De finns i Word- och HTML-filen.',
};

/** Rust writes `\u{1f600}` for what it does not print as it is. */
function unquote(text: string): string {
  return text
    .replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => pointOf(code))
    .replaceAll(/\\+(.)/g, '$1');
}

function pointOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}
