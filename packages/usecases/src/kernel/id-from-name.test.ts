import { expect, test } from 'vitest';
import { idFromName } from './id-from-name.ts';

test('the same name gives the same id, another name another', () => {
  expect(idFromName('plk', 'mun_1 agr_1 pty_1')).toBe(idFromName('plk', 'mun_1 agr_1 pty_1'));
  expect(idFromName('plk', 'mun_1 agr_1 pty_1')).not.toBe(idFromName('plk', 'mun_1 agr_1 pty_2'));
});

test('an id that a link was sent out under is the same after every release', () => {
  expect(idFromName('plk', 'mun_1 agr_1 pty_1')).toBe('plk_00000000003zsta33c0ebnsnh4');
});
