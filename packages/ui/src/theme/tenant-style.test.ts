import { describe, expect, test } from 'vitest';
import { contrastRatio, parseHexColour, type Rgb } from './contrast.ts';
import { tenantStyle } from './tenant-style.ts';

describe('contrastRatio', () => {
  test('black on white is 21, a colour on itself is 1', () => {
    expect(contrastRatio(colour('#000'), colour('#fff'))).toBeCloseTo(21, 5);
    expect(contrastRatio(colour('#8a5'), colour('#88aa55'))).toBeCloseTo(1, 5);
  });

  test('#767676 is the lightest grey that is readable on white', () => {
    expect(contrastRatio(colour('#767676'), colour('#fff'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(colour('#777777'), colour('#fff'))).toBeLessThan(4.5);
  });
});

describe('tenantStyle', () => {
  test('a dark brand is lettered in white, a light one in black', () => {
    expect(tenantStyle({ brand: '#005ca9' })['--ov-brand-on']).toBe('#ffffff');
    expect(tenantStyle({ brand: '#ffd100' })['--ov-brand-on']).toBe('#000000');
  });

  test('a colour that is readable already is kept as it is', () => {
    expect(tenantStyle({ brand: '#14505c' })['--ov-brand-ink-light']).toBe('#14505c');
  });

  test('every colour a municipality may choose becomes readable in both schemes', () => {
    for (const brand of sampledColours()) {
      const style = tenantStyle({ brand });
      const pairs = [
        ['--ov-brand-on', style['--ov-brand-base']],
        ['--ov-brand-ink-light', '#ffffff'],
        ['--ov-brand-ink-light', '#f4f6f5'],
        ['--ov-brand-ink-light', style['--ov-brand-tint-light']],
        ['--ov-brand-ink-dark', '#1b2221'],
        ['--ov-brand-ink-dark', style['--ov-brand-tint-dark']],
      ] as const;
      for (const [ink, ground] of pairs) {
        const ratio = contrastRatio(colour(style[ink]), colour(ground));
        expect(ratio, `${brand}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('a text that is no colour leaves the default brand in place', () => {
    for (const brand of ['', 'blue', '#12', '#12345', 'red;}body{display:none', '#ggg']) {
      expect(tenantStyle({ brand })).toEqual({});
    }
  });
});

function colour(hex: string | undefined): Rgb {
  const parsed = parseHexColour(hex ?? '');
  if (parsed === undefined) throw new Error(`not a colour: ${hex}`);
  return parsed;
}

function sampledColours(): readonly string[] {
  const channels = ['00', '33', '55', '77', '99', 'bb', 'dd', 'ff'];
  return channels.flatMap((r) => channels.flatMap((g) => channels.map((b) => `#${r}${g}${b}`)));
}
