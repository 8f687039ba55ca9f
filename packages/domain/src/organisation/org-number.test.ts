import { describe, expect, test } from 'vitest';
import { OrgNumber, parseOrgNumber } from './org-number.ts';

/** Domain.md C-6. */
const valid = [
  '212000-0159',
  '212000-0142',
  '212000-1355',
  '802001-5668',
  '556016-0680',
  '212000-2882',
  '212000-1967',
  '802999-0010',
  '802999-0176',
  '252999-0018',
  '769999-0045',
  '969999-0033',
] as const;

describe('an organisation number', () => {
  test.each(valid)('%s is right', (number) => {
    expect(parseOrgNumber(number)).toEqual({ ok: true, value: number });
    expect(OrgNumber.safeParse(number).success).toBe(true);
  });

  test.each(['8029990010', '16802999-0010', '168029990010', ' 802999 - 0010 ', '802999–0010'])(
    'may be written "%s"',
    (raw) => {
      expect(parseOrgNumber(raw)).toEqual({ ok: true, value: '802999-0010' });
    },
  );

  test.each([
    ['802999-0011', 'orgNumberCheckDigit'],
    ['801299-0019', 'orgNumberShape'],
    ['17802999-0010', 'orgNumberShape'],
    ['802999-001', 'orgNumberShape'],
    ['', 'orgNumberShape'],
    ['saknas', 'orgNumberShape'],
  ] as const)('"%s" is refused: %s', (raw, code) => {
    expect(parseOrgNumber(raw)).toEqual({ ok: false, refusal: { code } });
    expect(OrgNumber.safeParse(raw).success).toBe(false);
  });

  test.each(['900101-0017', '900101-0018', '19900101-0017', '900161-0017', '000101+0017'])(
    'like a personnummer ("%s") is personal data: refused, and not repeated in the refusal',
    (raw) => {
      expect(parseOrgNumber(raw)).toEqual({ ok: false, refusal: { code: 'orgNumberIsPersonal' } });
    },
  );
});
