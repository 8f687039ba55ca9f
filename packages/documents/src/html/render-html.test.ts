import { expect, test } from 'vitest';
import { plainHeading } from '@overens/text/print/printed-document';
import { aComparison, aDocument } from '../test-support/a-document.ts';
import { renderHtml } from './render-html.ts';

test('a page has its language, its title, one main heading and no level skipped', () => {
  const html = renderHtml(aDocument());
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain('<title>Överenskommelse om samverkan i Almvik – Utkast, version 3</title>');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(headingsOf(html)).toEqual([1, 2, 3]);
  expect(html).toContain('<th scope="col">Namn</th>');
  expect(html).toContain('<caption>Anslutna</caption>');
});

test('every tag that is opened is closed, in order', () => {
  for (const html of [renderHtml(aDocument()), renderHtml(aComparison())]) {
    const { open, astray } = tagsOf(html);
    expect([open, astray]).toEqual([[], []]);
  }
});

test('a page fetches nothing and runs nothing', () => {
  const html = renderHtml(aDocument({ blocks: [plainHeading(1, '<script>alert(1)</script>')] }));
  expect(html).not.toMatch(/<script|src=|href=|url\(|@import/);
  expect(html).toContain('&lt;script&gt;');
});

test('what was taken out and what came is said in words as well', () => {
  const html = renderHtml(aComparison());
  expect(html).toContain('<del><span class="said">borttaget: </span>bör</del>');
  expect(html).toContain('<ins><span class="said">tillagt: </span>ska</ins>');
});

function headingsOf(html: string): number[] {
  return [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
}

/** The tags left open at the end, and those that closed another than the last opened. */
function tagsOf(html: string): { open: string[]; astray: string[] } {
  const open: string[] = [];
  const astray: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (name === 'meta' || name === 'br') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) astray.push(name);
  }
  return { open, astray };
}
