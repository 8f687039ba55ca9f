import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, parseHexColour, type Rgb } from './contrast.ts';

const tokensCss = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');
const light = coloursIn(tokensCss.slice(0, tokensCss.indexOf('@media')));
const dark = new Map([
  ...light,
  ...coloursIn(tokensCss.slice(tokensCss.indexOf('@media'), tokensCss.indexOf('[data-tenant] {'))),
]);
const print = new Map([...light, ...coloursIn(tokensCss.slice(tokensCss.indexOf('@media print')))]);

describe.each([
  ['the light scheme', light, 'light'],
  ['the dark scheme', dark, 'dark'],
  ['print', print, 'light'],
] as const)('in %s', (_name, colours, scheme) => {
  test.each([
    ...on(['ground', 'paper', 'sunken', 'mark'], ['ink']),
    ...on(['ground', 'paper', 'sunken'], ['ink-soft']),
    ...on(['ground', 'paper'], ['info', 'success', 'warning', 'error', `brand-ink-${scheme}`]),
    ...['info', 'success', 'warning', 'error'].flatMap((tone) =>
      on([`${tone}-tint`], [tone, 'ink', 'ink-soft']),
    ),
    ...on([`brand-tint-${scheme}`], [`brand-ink-${scheme}`, 'ink', 'ink-soft']),
    ...on(['brand-base'], ['brand-on']),
  ])('text in %s can be read on %s', (ink, ground) => {
    expect(contrastRatio(named(colours, ink), named(colours, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(on(['ground', 'paper', 'sunken'], ['line-strong', 'focus']))(
    'the outline %s can be seen on %s',
    (ink, ground) => {
      expect(contrastRatio(named(colours, ink), named(colours, ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('the grounds that tenantStyle measures against are the grounds of the style sheet', () => {
  expect(named(light, 'ground')).toEqual({ r: 0xf4, g: 0xf6, b: 0xf5 });
  expect(named(light, 'paper')).toEqual({ r: 255, g: 255, b: 255 });
  expect(named(dark, 'paper')).toEqual({ r: 0x1b, g: 0x22, b: 0x21 });
});

function on(grounds: readonly string[], inks: readonly string[]): readonly (readonly [string, string])[] {
  return grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const));
}

function coloursIn(css: string): ReadonlyMap<string, Rgb> {
  const found = new Map<string, Rgb>();
  for (const [, name, value] of css.matchAll(/--ov-([a-z-]+): (#[0-9a-f]{6});/g)) {
    const colour = parseHexColour(value ?? '');
    if (name !== undefined && colour !== undefined) found.set(name, colour);
  }
  return found;
}

function named(colours: ReadonlyMap<string, Rgb>, name: string): Rgb {
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no colour --ov-${name}`);
  return colour;
}
