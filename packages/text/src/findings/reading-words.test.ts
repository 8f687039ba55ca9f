import { describe, expect, test } from 'vitest';
import { diaryNumbersIn, findDiaryNumbers } from './find-diary-numbers.ts';
import { passageOf, sentencesOf } from './outline.ts';
import { isPartyName, partyOf } from './party-of.ts';
import { nameKey, principleKey } from './principle-key.ts';
import { weekdayOf, writtenDays } from './swedish-date.ts';
import { firstKronorIn, kronorOf } from './swedish-money.ts';
import { countOf, everyYears, yearsLong } from './swedish-number.ts';

describe('diary numbers', () => {
  /** Domain.md C-2, and forms of other municipalities. */
  test.each([
    'KS 2024/535',
    'KS 17/53',
    'JÄ 18/51',
    'En 18/31',
    'AVUX/2016:55',
    'KS/2005:392',
    'Ks 598/2009',
    'KSN-2023-00123',
    'KS2026/0456',
    'KSKF/2024:35',
  ])('%s is found in a sentence', (raw) => {
    expect(diaryNumbersIn(`Beslutet (${raw}) gäller.`).map((one) => one.raw)).toEqual([raw]);
  });

  test('a number without a body counts only after its label', () => {
    expect(diaryNumbersIn('Dnr: 2025/118').map(({ raw }) => raw)).toEqual(['2025/118']);
    expect(diaryNumbersIn('läsåret 2025/26 och sidan 12/40')).toEqual([]);
  });

  test.each([
    'SOU 2016:13',
    'SFS 2017:725',
    'prop. 2009/10:55',
    'HSLF-FS 2017:40',
    'EU 2016/679',
    'den 2024-12-04',
  ])('%s is none', (text) => {
    expect(diaryNumbersIn(`Se ${text} om detta.`)).toEqual([]);
  });

  test('what stands after ersätter is the replaced text’s, and the next sentence is this one’s again', () => {
    const text = 'Den ersätter tidigare text (KS 2019/4). Diarienummer KS 2025/7.';
    expect(findDiaryNumbers([{ text, line: 1 }]).map(({ raw, role }) => [raw, role])).toEqual([
      ['KS 2019/4', 'replaced'],
      ['KS 2025/7', 'own'],
    ]);
  });
});

describe('days', () => {
  /** Domain.md C-3. */
  test.each([
    ['2024-12-04', '2024-12-04', false],
    ['2018 -07- 02', '2018-07-02', true],
    ['24 november 2015', '2015-11-24', false],
    ['den 1 mars 2027', '2027-03-01', false],
    ['2 sept. 2026', '2026-09-02', false],
  ])('%s is %s', (text, date, cleaned) => {
    expect(writtenDays(text)).toMatchObject([{ date, cleaned }]);
  });

  test('a form to fill in has only its year, and a day that no calendar has is none', () => {
    expect(writtenDays('2025-MM-DD')).toMatchObject([{ year: 2025, date: null }]);
    expect(writtenDays('2023-02-29, 2024-13-01 och 31 april 2024')).toEqual([]);
    expect(writtenDays('2024-02-29')).toHaveLength(1);
  });

  test('the day of the week', () => {
    expect([weekdayOf('2016-06-19'), weekdayOf('2023-09-16'), weekdayOf('2024-02-29')]).toEqual([0, 6, 4]);
  });
});

test('amounts in kronor, with all that is set between thousands', () => {
  expect(['40 000', '3000', '12000', '172\u00a0000', '6\u202f000'].map(kronorOf)).toEqual([
    40_000, 3_000, 12_000, 172_000, 6_000,
  ]);
  expect(['kr', '12 apor', '1 2'].map(kronorOf)).toEqual([null, null, null]);
  expect([firstKronorIn('utökas med 250 000 kronor.'), firstKronorIn('90 tkr')]).toEqual([250_000, 90_000]);
});

test('counts and intervals in words', () => {
  expect(['två', 'tio', '14', 'många'].map(countOf)).toEqual([2, 10, 14, null]);
  expect(['vart fjärde', 'var tredje', 'vartannat', 'varje', 'ibland'].map(everyYears)).toEqual([
    4,
    3,
    2,
    1,
    null,
  ]);
  expect(['treårig', '4-årig', 'ettårig'].map(yearsLong)).toEqual([3, 4, 1]);
});

test('who acts', () => {
  expect(
    [
      'Kommunen',
      'Ekbergs kommun',
      'Civilsamhället',
      'De idéburna organisationerna',
      'Båda parter',
      'Vi',
      'Kommunen och föreningarna',
      'Föreningarna i Ekbergs kommun',
      'Solen',
    ].map(partyOf),
  ).toEqual(['kommun', 'kommun', 'civil', 'civil', 'both', 'both', 'both', 'civil', null]);
  expect(['Kommunen:', 'Kommunen åtar sig att:', 'Botkyrka kommuns roll'].map(isPartyName)).toEqual([
    true,
    false,
    false,
  ]);
});

test('keys of principles and names', () => {
  expect(['Öppenhet', 'Långsiktighet och stabila villkor', 'Respekt för roller'].map(principleKey)).toEqual([
    'oppenhetOchInsyn',
    'langsiktighet',
    'respektForRoller',
  ]);
  expect(nameKey('Åtgärder & ansvar 2')).toBe('atgarderAnsvar2');
});

test('a sentence does not end at an abbreviation', () => {
  expect(sentencesOf('Vi ses t.ex. på torget kl. 18. Sedan går vi hem. Klart!')).toEqual([
    'Vi ses t.ex. på torget kl. 18.',
    'Sedan går vi hem.',
    'Klart!',
  ]);
  expect(passageOf('Ja. Nej.', 3)).toEqual({ text: 'Ja. Nej.', line: 3, sentences: ['Ja.', 'Nej.'] });
});
