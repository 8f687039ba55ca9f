/** Whether a row begins with a list's mark. */
export function isBulleted(text: string): boolean {
  return BULLET.test(text);
}

/** The mark that a row begins with, white space and all; null when it begins with a word. */
export function bulletOf(text: string): string | null {
  return BULLET.exec(text)?.[0] ?? null;
}

/** A row without the single letter that a symbol font's mark was read as. */
export function withoutBulletGlyph(text: string): string {
  return text.slice(2).trimStart();
}

/** Dashes, dots, squares, arrows, ticks, and what symbol fonts leave in the private use area. */
const BULLET = /^(?:[-–—•·▪■□●○◦‣⁃►▶➢✓✔☐»\uf000-\uf0ff]|■{1,2}|o(?= \p{L})|\*(?!\*))\s+/u;
