import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkLogo } from './check-logo.ts';

const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, head = `${xmlns} viewBox="0 0 40 20"`) => utf8(`<svg ${head}>${inside}</svg>`);

test('a drawing of lines and colours is a logo, with the size of its box', () => {
  const drawn =
    svg(`<!-- Ett träd --><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
    <g fill="url(#a)" transform="translate(1 2)"><path d="M0 0L10 10Z"/><text x="2" y="3">Å &amp; Ö</text></g>`);
  expect(checkLogo(drawn)).toEqual({ ok: true, value: { kind: 'svg', width: 40, height: 20 } });
  const declared = utf8(
    `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<svg ${xmlns} width="40px" height="20px"/>`,
  );
  expect(checkLogo(declared)).toMatchObject({ ok: true, value: { width: 40, height: 20 } });
});

describe('what runs, moves, fetches or multiplies is refused by its name', () => {
  test.for([
    ['<script>alert(1)</script>', '<script>'],
    ['<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
    ['<g onclick="x()"/>', 'onclick'],
    ['<image href="https://ond.example/x.png"/>', '<image>'],
    ['<a href="#x"/>', '<a>'],
    ['<style>@import "x"</style>', '<style>'],
    ['<animate attributeName="x"/>', '<animate>'],
    ['<use href="#a"/>', '<use>'],
    ['<linearGradient href="https://ond.example/a"/>', 'href="https://ond.example/a"'],
    ['<linearGradient xlink:href="&#104;ttp://x"/>', 'xlink:href="http://x"'],
    ['<rect fill="url(https://ond.example/a)"/>', 'fill="url(https://ond.example/a)"'],
    [`<rect style="fill:url('//ond.example')"/>`, `style="fill:url('//ond.example')"`],
    ['<rect style="fill:u\\72l(x)"/>', 'style="fill:u\\72l(x)"'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:script>'],
  ] as const)('%s', ([inside, what]) => {
    expect(checkLogo(svg(inside))).toEqual({ ok: false, refusal: { code: 'logoNotAllowed', what } });
  });
});

test('entities of its own are refused: they could hide anything, or fill the memory', () => {
  const bomb = utf8(
    `<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg ${xmlns} viewBox="0 0 4 4"><text>&a;</text></svg>`,
  );
  expect(checkLogo(bomb)).toMatchObject({ ok: false });
});

test.for([
  ['a tag that is never closed', svg('<g>')],
  ['a tag closed in the wrong order', svg('<g><path></g></path>')],
  ['an attribute without quotes', svg('<rect width=4/>')],
  ['another kind of XML', utf8('<html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['two drawings after each other', utf8(`<svg ${xmlns} viewBox="0 0 4 4"/><svg ${xmlns}/>`)],
  ['words around the drawing', utf8(`hej <svg ${xmlns} viewBox="0 0 4 4"/>`)],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['an empty file', new Uint8Array()],
] as const)('%s is no logo', ([, bytes]) => {
  expect(checkLogo(bytes).ok).toBe(false);
});

test('a PNG is known by its signature and its parts, and tells its size', () => {
  expect(checkLogo(png(200, 80))).toEqual({ ok: true, value: { kind: 'png', width: 200, height: 80 } });
});

test('half a PNG, one with something behind it, and one that moves are refused', () => {
  const whole = png(200, 80);
  expect(checkLogo(whole.slice(0, -4))).toMatchObject({ refusal: { code: 'logoUnreadable', as: 'png' } });
  expect(checkLogo(new Uint8Array([...whole, 1]))).toMatchObject({ refusal: { code: 'logoUnreadable' } });
  expect(checkLogo(png(200, 80, ['acTL']))).toMatchObject({ refusal: { code: 'logoNotAllowed' } });
});

test('what is heavier than 100 kB is refused with both figures', () => {
  expect(checkLogo(new Uint8Array(100_001))).toEqual({
    ok: false,
    refusal: { code: 'logoTooLarge', bytes: 100_001, most: 100_000 },
  });
});

test.for([
  ['wider than ten times its height', 2_000, 100],
  ['without height', 100, 0],
  ['larger than a screen', 5_000, 5_000],
] as const)('a picture %s does not fit in the head of a page', ([, width, height]) => {
  expect(checkLogo(png(width, height))).toMatchObject({ refusal: { code: 'logoShape', width, height } });
});

test('a drawing that does not say how large it is cannot be placed', () => {
  expect(checkLogo(svg('', xmlns))).toMatchObject({ refusal: { code: 'logoShape' } });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function png(width: number, height: number, more: readonly string[] = []): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 6], 8);
  const chunks = [
    chunk('IHDR', head),
    ...more.map((name) => chunk(name, new Uint8Array(8))),
    chunk('IDAT', deflateSync(new Uint8Array(4))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunks.flatMap((one) => [...one]),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.byteLength);
  new DataView(bytes.buffer).setUint32(0, data.byteLength);
  bytes.set(utf8(name), 4);
  bytes.set(data, 8);
  return bytes;
}
