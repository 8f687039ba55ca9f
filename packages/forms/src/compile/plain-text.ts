/**
 * Text as it is kept: NFC, `\n` line ends, and without control characters other than newline and tab.
 * Markup stays as the characters it is. Lone surrogates become U+FFFD, since MongoDB and hashes need valid UTF-8.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(CONTROL, '')
    .normalize('NFC');
}

/** Cleaned text, or nothing when only white space is left; other than text is returned as it came. */
export function textOrNothing(raw: unknown): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw !== 'string') return raw;
  const text = cleanText(raw);
  return text.trim() === '' ? undefined : text;
}

/** Length in characters as a person counts them in Unicode: an emoji beyond the basic plane counts once. */
export function characterCount(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) count -= 1;
  }
  return count;
}

/** C0 but tab and newline, DEL, C1, and the two marks that force writing direction, which can make a text read as another. */
// eslint-disable-next-line no-control-regex -- removing control characters is the point
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]/g;
