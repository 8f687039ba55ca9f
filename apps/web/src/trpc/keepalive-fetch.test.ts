import { expect, test } from 'vitest';
import { keepaliveFetch } from './keepalive-fetch.ts';

/** Requests as they were sent, each held until it is let go. */
function aLine() {
  const sent: (boolean | undefined)[] = [];
  const held: (() => void)[] = [];
  const fetch = keepaliveFetch((_, init) => {
    sent.push(init?.keepalive);
    return new Promise((resolve) => {
      held.push(() => resolve(new Response()));
    });
  });
  return { sent, fetch, letGo: () => held.splice(0).forEach((go) => go()) };
}

const post = (bytes: number): RequestInit => ({ method: 'POST', body: 'a'.repeat(bytes) });

test('a small request goes on when the page is left', () => {
  const { sent, fetch } = aLine();
  void fetch('/x', post(1_000));
  expect(sent).toEqual([true]);
});

test('a request that is larger than the browser keeps alive is sent as usual', () => {
  const { sent, fetch } = aLine();
  void fetch('/x', post(64_000));
  void fetch('/x', { method: 'POST', body: 'å'.repeat(32_000) });
  expect(sent).toEqual([undefined, undefined]);
});

test('requests under way together stay within the limit, and leave room when they are done', async () => {
  const { sent, fetch, letGo } = aLine();
  const first = fetch('/x', post(40_000));
  void fetch('/x', post(40_000));
  letGo();
  await first;
  void fetch('/x', post(40_000));
  expect(sent).toEqual([true, undefined, true]);
});

test('a request that failed leaves room too', async () => {
  const sent: (boolean | undefined)[] = [];
  const failing = keepaliveFetch((_, init) => {
    sent.push(init?.keepalive);
    return Promise.reject(new TypeError('no line'));
  });
  await expect(failing('/x', post(50_000))).rejects.toThrow('no line');
  await expect(failing('/x', post(50_000))).rejects.toThrow('no line');
  expect(sent).toEqual([true, true]);
});
