import { expect, test } from 'vitest';
import { createHandInCommand } from './hand-in-command.ts';

function aPage(kept: Map<string, string>) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return createHandInCommand(storage, 'rcp_1', () => `cmd_${(made += 1)}`);
}
let made = 0;

test('handing in the same answer again uses the same id, also after the page has been loaded anew', () => {
  const kept = new Map<string, string>();
  const id = aPage(kept).idFor('page:helhet 2 Eva ordförande');
  expect(aPage(kept).idFor('page:helhet 2 Eva ordförande')).toBe(id);
});

test('an answer that has been changed is another handing in', () => {
  const page = aPage(new Map());
  expect(page.idFor('page:helhet 2')).not.toBe(page.idFor('page:helhet 3'));
});

test('once the receipt has been seen, the next handing in is a new one', () => {
  const page = aPage(new Map());
  const id = page.idFor('page:helhet 2');
  page.forget();
  expect(page.idFor('page:helhet 2')).not.toBe(id);
});

test('without storage the id lives as long as the page', () => {
  const page = createHandInCommand(null, 'rcp_1', () => `cmd_${(made += 1)}`);
  expect(page.idFor('a')).toBe(page.idFor('a'));
});
