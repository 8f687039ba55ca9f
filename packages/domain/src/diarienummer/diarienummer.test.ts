import { describe, expect, test } from 'vitest';
import { mayBeMistypedDnr, parseDiarienummer, sameDnr, type DnrFormat, type DnrRef } from './diarienummer.ts';

function dnr(raw: string, format: DnrFormat = 'yearFirst'): DnrRef {
  const result = parseDiarienummer(raw, format);
  if (!result.ok || result.value === null) throw new Error(`unreadable: ${raw}`);
  return result.value;
}

/** Domain.md C-2. */
const vectors = [
  ['KS 2024/535', 'yearFirst', 'KS', 2024, 535],
  ['KS 17/53', 'yearFirst', 'KS', 2017, 53],
  ['JÄ 18/51', 'yearFirst', 'JA', 2018, 51],
  ['Jä 18/51', 'yearFirst', 'JA', 2018, 51],
  ['HM 19/37', 'yearFirst', 'HM', 2019, 37],
  ['HM 18/37', 'yearFirst', 'HM', 2018, 37],
  ['DB 18/65', 'yearFirst', 'DB', 2018, 65],
  ['KFN 18/58', 'yearFirst', 'KFN', 2018, 58],
  ['EN 18/31', 'yearFirst', 'EN', 2018, 31],
  ['VM 18/45', 'yearFirst', 'VM', 2018, 45],
  ['AVUX/2016:55', 'yearFirst', 'AVUX', 2016, 55],
  ['KS/2016:639', 'yearFirst', 'KS', 2016, 639],
  ['KS/2005:392', 'yearFirst', 'KS', 2005, 392],
  ['Ks 598/2009', 'yearLast', 'KS', 2009, 598],
  ['Ks 1216/2018', 'yearLast', 'KS', 2018, 1216],
  ['Ks 1132/2023', 'yearLast', 'KS', 2023, 1132],
] as const;

describe('a diary number', () => {
  test.each(vectors)('%s with the %s format is read', (raw, format, organ, year, serial) => {
    expect(dnr(raw, format)).toEqual({ organ, year, serial, raw });
  });

  test.each(['', '   ', 'Dnr', 'Dnr:'])('that is empty ("%s") is none', (raw) => {
    expect(parseDiarienummer(raw, 'yearFirst')).toEqual({ ok: true, value: null });
  });

  test('may have its label, a hard space or a decomposed letter', () => {
    expect(dnr('Dnr KS\u00a02024/535')).toMatchObject({ organ: 'KS', serial: 535 });
    expect(dnr('JA\u0308 18/51').organ).toBe('JA');
  });

  test.each(['KS', '2024/535', 'KS 2024', 'KS 598/2009', 'KS 2024/0', 'KS 2024/535/1', '<b>KS</b> 2024/5'])(
    'like "%s" is refused with what was written',
    (raw) => {
      expect(parseDiarienummer(raw, 'yearFirst')).toEqual({
        ok: false,
        refusal: { code: 'diarienummerUnreadable', raw },
      });
    },
  );

  test('is the same however it is written', () => {
    expect(sameDnr(dnr('KS 17/53'), dnr('KS 2017/53'))).toBe(true);
    expect(sameDnr(dnr('JÄ 18/51'), dnr('Jä 18/51'))).toBe(true);
    expect(sameDnr(dnr('EN 18/31'), dnr('En 18/31'))).toBe(true);
    expect(sameDnr(dnr('Ks 598/2009', 'yearLast'), dnr('KS 2009/598'))).toBe(true);
  });

  test('with the same serial in another year is another matter, but perhaps mistyped', () => {
    expect(sameDnr(dnr('HM 19/37'), dnr('HM 18/37'))).toBe(false);
    expect(mayBeMistypedDnr(dnr('HM 19/37'), dnr('HM 18/37'))).toBe(true);
    expect(mayBeMistypedDnr(dnr('HM 18/37'), dnr('HM 2018/37'))).toBe(false);
  });
});
