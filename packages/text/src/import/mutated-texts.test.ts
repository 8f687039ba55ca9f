import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { inventedTexts } from '../test-support/invented-texts.ts';
import { lettersMissing } from '../test-support/letters-missing.ts';
import { processorMs } from '../test-support/processor-time.ts';
import { realTexts } from '../test-support/shared-texts.ts';
import { importDraft } from './import-text.ts';

const TIMES = 10_000;
const LETTERS_EVERY = 20;

const sources = [...inventedTexts(), ...inventedTexts(), ...realTexts(Boolean(process.env['CI']))]
  .filter(({ name }) => !name.endsWith('.html'))
  .map(({ bytes }) => bytes.toString('utf8').split('\n'));

test(
  'ten thousand damaged agreements are read without a crash or a lost line',
  { timeout: 300_000 },
  async () => {
    const lost: string[] = [];
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const chance = chanceFrom(seed);
      let rows = sources[seed % sources.length] ?? [];
      for (let times = 1 + chance(3); times > 0; times -= 1) rows = damaged(rows, chance);
      const pasted = rows.join('\n');
      const result = await importDraft({ pasted });
      lost.push(...lossesIn(pasted, result, seed % LETTERS_EVERY === 0).map((loss) => `${seed}: ${loss}`));
    }
    expect(lost).toEqual([]);
  },
);

test(
  'twice the text takes about twice the time, and four times the text four times',
  { timeout: 120_000 },
  async () => {
    const all = sources.map((rows) => rows.join('\n')).join('\n\n');
    const text = all.repeat(Math.ceil(320_000 / all.length));
    await msOf(text.slice(0, 40_000));
    const [one, two, four] = [
      await msOf(text.slice(0, 80_000)),
      await msOf(text.slice(0, 160_000)),
      await msOf(text.slice(0, 320_000)),
    ];
    expect(two / one).toBeLessThan(4);
    expect(four / two).toBeLessThan(4);
    expect(four / one).toBeLessThan(9);
  },
);

/** What is refused that should be read, lines that are in no count, and now and then letters that are nowhere. */
function lossesIn(
  pasted: string,
  result: Awaited<ReturnType<typeof importDraft>>,
  countLetters: boolean,
): string[] {
  // Nothing but contents, page numbers and marks of the version is no text.
  if (!result.ok) {
    return result.refusal.code === 'empty' && pasted.length <= 600 ? [] : [JSON.stringify(result.refusal)];
  }
  const coverage = result.value.findings?.coverage;
  const held = pasted.split('\n').filter((row) => row.trim() !== '').length;
  const counted = coverage?.lines === held && coverage.inUnits + coverage.leftOut === held;
  const missing = countLetters ? lettersMissing(pasted, result.value).slice(0, 1) : [];
  return counted ? missing : [`${held} lines, counted ${JSON.stringify(coverage)}`, ...missing];
}

/** The least of three: a collection of garbage is no work of the reading's. */
async function msOf(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const started = processorMs();
    const result = await importDraft({ filename: 'a.txt', bytes });
    times.push(processorMs() - started);
    expect(result.ok).toBe(true);
  }
  return Math.min(...times);
}

type Chance = (below: number) => number;

/** The same damage every time: mulberry32 from a number. */
function chanceFrom(seed: number): Chance {
  let state = seed * 0x9e3779b1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

function damaged(rows: readonly string[], chance: Chance): string[] {
  const at = chance(rows.length);
  const some = 1 + chance(30);
  const piece = rows.slice(at, at + some);
  switch (chance(10)) {
    case 0:
      return rows.toSpliced(at, some);
    case 1:
      return rows.toSpliced(chance(rows.length), 0, ...piece);
    case 2:
      return rows.toSpliced(at, piece.length, ...piece.toSorted(() => chance(3) - 1));
    case 3:
      return rows.map((row, index) => (index % 7 === at % 7 ? flipped(row, chance) : row));
    case 4:
      return rows.slice(0, at);
    case 5:
      return rows.slice(at);
    case 6:
      return rows.filter((row) => row.trim() !== '' || chance(3) > 0);
    case 7:
      return rows.toSpliced(at, piece.length, piece.join(' '));
    case 8:
      return rows.flatMap((row, index) =>
        index === at ? [row.slice(0, row.length / 2), row.slice(row.length / 2)] : [row],
      );
    default:
      return rows.toSpliced(at, 0, STRANGE[chance(STRANGE.length)] ?? '');
  }
}

function flipped(row: string, chance: Chance): string {
  const at = chance(row.length);
  return `${row.slice(0, at)}${STRANGE[chance(STRANGE.length)] ?? ''}${row.slice(at + 1)}`.replaceAll(
    '\n',
    ' ',
  );
}

const STRANGE = [
  'å',
  'Ä',
  '-',
  '.',
  ':',
  '\t',
  '§',
  '|',
  '*',
  '#',
  '■■ ',
  '1',
  '2024-13-45',
  '~~',
  '(',
  '”',
  '\ufffd',
  '\f',
  'x   y',
  'Kommunen åtar sig att:',
  '§ 12 ',
  'Innehåll',
  'Tjänsteskrivelse',
  'Bilaga 1',
  'Dnr: KS 24/1',
  'Sida 3',
  '   ',
  '¹ ',
];
