import type { CSSProperties } from 'react';
import { contrastRatio, mixColours, parseHexColour, readableOn, toHexColour, type Rgb } from './contrast.ts';

/** Inline custom properties for the element that carries `data-tenant`. */
export type TenantStyle = CSSProperties & { readonly [name: `--ov-brand-${string}`]: string };

/**
 * Turns one brand colour into the `--ov-brand-*` properties that `tokens.css` builds on.
 * Promises contrast ≥ 4.5 (WCAG 2.2, 1.4.3) for text on the brand colour, and for the brand colour
 * as text on every ground of both colour schemes, whatever colour comes in.
 * A text that is not `#rgb` or `#rrggbb` gives an empty style: the page keeps the default brand
 * rather than break over a setting.
 */
export function tenantStyle(options: { readonly brand: string }): TenantStyle {
  const brand = parseHexColour(options.brand);
  if (brand === undefined) return {};
  return {
    '--ov-brand-base': toHexColour(brand),
    '--ov-brand-on': toHexColour(onBrand(brand)),
    '--ov-brand-ink-light': toHexColour(readableOn(brand, lightGrounds(brand), black, textContrast)),
    '--ov-brand-ink-dark': toHexColour(readableOn(brand, darkGrounds(brand), white, textContrast)),
    '--ov-brand-tint-light': toHexColour(lightTint(brand)),
    '--ov-brand-tint-dark': toHexColour(darkTint(brand)),
  };
}

/** White wins where both are readable: municipal colours are drawn with white lettering. */
function onBrand(brand: Rgb): Rgb {
  return contrastRatio(brand, white) >= textContrast ? white : black;
}

function lightGrounds(brand: Rgb): readonly Rgb[] {
  return [white, lightGround, lightTint(brand)];
}

function darkGrounds(brand: Rgb): readonly Rgb[] {
  return [darkPaper, darkTint(brand)];
}

function lightTint(brand: Rgb): Rgb {
  return mixColours(white, brand, 0.08);
}

function darkTint(brand: Rgb): Rgb {
  return mixColours(darkPaper, brand, 0.16);
}

const textContrast = 4.5;
const white: Rgb = { r: 255, g: 255, b: 255 };
const black: Rgb = { r: 0, g: 0, b: 0 };
// The lightest and darkest grounds of tokens.css; tokens.test.ts holds the two files together.
const lightGround: Rgb = { r: 0xf4, g: 0xf6, b: 0xf5 };
const darkPaper: Rgb = { r: 0x1b, g: 0x22, b: 0x21 };
