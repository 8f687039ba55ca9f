/** A colour in sRGB, each channel 0–255. */
export type Rgb = { readonly r: number; readonly g: number; readonly b: number };

/** Reads `#rgb` or `#rrggbb`; `undefined` when the text is not such a colour. */
export function parseHexColour(text: string): Rgb | undefined {
  const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[0].slice(1);
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const value = Number.parseInt(full, 16);
  return { r: Math.floor(value / 65_536), g: Math.floor(value / 256) % 256, b: value % 256 };
}

/** Writes a colour as `#rrggbb`, channels rounded and held within 0–255. */
export function toHexColour(colour: Rgb): string {
  return `#${[colour.r, colour.g, colour.b].map(hexChannel).join('')}`;
}

/** Contrast of two colours, 1–21, order does not matter (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const lighter = Math.max(relativeLuminance(one), relativeLuminance(other));
  const darker = Math.min(relativeLuminance(one), relativeLuminance(other));
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` 0 gives `from`, 1 gives `to`; mixed channel by channel in sRGB, in whole channel values. */
export function mixColours(from: Rgb, to: Rgb, share: number): Rgb {
  // Rounded before anyone measures it: what is measured must be what is written out.
  const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
  return { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b) };
}

/**
 * Moves `colour` towards `pole` in steps of 4 % until it reaches `ratio` against every ground.
 * `pole` itself is the answer when nothing nearer is enough, so choose a pole that is.
 */
export function readableOn(colour: Rgb, grounds: readonly Rgb[], pole: Rgb, ratio: number): Rgb {
  for (let step = 0; step < 25; step += 1) {
    const candidate = mixColours(colour, pole, step / 25);
    if (grounds.every((ground) => contrastRatio(candidate, ground) >= ratio)) return candidate;
  }
  return pole;
}

function relativeLuminance(colour: Rgb): number {
  return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function hexChannel(channel: number): string {
  return Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');
}
