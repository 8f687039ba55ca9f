import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createDocumentPool, type DocumentPool } from '@overens/documents/pool/document-pool';
import { renderDocument, type DocumentFormat } from '@overens/documents/render-document';
import { UnitId } from '@overens/domain/kernel/id';
import { followUnits } from '@overens/text/diff/follow-units';
import { diffWordsWithSpace } from 'diff';
import { importDraft } from '@overens/text/import/import-text';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { realTexts } from '@overens/text/test-support/shared-texts';
import { printText } from '@overens/text/print/print-text';
import type { PrintedDocument } from '@overens/text/print/printed-document';
import { alternate } from './alternate.ts';
import { printFigure } from './print-figure.ts';
import { median, quantile } from './statistics.ts';

/** Reading a text in, comparing two, and giving one out: alone and a hundred at once. In this process; no servers. */
export async function documentFigures(): Promise<void> {
  await importFigures();
  await compareFigure();
  await pdfFigure();
  for (const format of ['pdf', 'docx'] as const) await manyFigure(format);
}

/** The real documents beside the checkout, and every text that the importer's own tests read. */
async function importFigures(): Promise<void> {
  const names = readdirSync(FIXTURES).filter((name) => !name.endsWith('.json'));
  const invented = names.map((name) => ({ name, bytes: readFileSync(join(FIXTURES, name)) }));
  for (const { name, bytes } of [...realTexts(false), ...invented]) {
    const ms = await medianMs(15, () => importDraft({ filename: name, bytes }));
    printFigure(atMost({ figure: `import of ${name}`, value: ms, n: 15, lines: countLines(bytes) }, 300));
  }
}

/**
 * Two versions of 500 units, a tenth of the paragraphs reworded and the last section put first, as the pages compare
 * them, against one comparison of the whole text, word by word.
 */
async function compareFigure(): Promise<void> {
  const before = aText(500, (unit) => unit);
  const reworded = aText(500, (unit, index) =>
    index % 10 === 3 ? `Detta är nytt: ${unit.slice(20)} Och mer.` : unit,
  );
  const { sections } = reworded;
  const after = { ...reworded, sections: [...sections.slice(-1), ...sections.slice(0, -1)] };
  const whole = (text: AgreementText) =>
    text.sections.flatMap(({ paragraphs }) => paragraphs.map((unit) => unit.text)).join('\n');
  const [old, now] = [whole(before), whole(after)];
  const { value, baseline, rounds } = await alternate(15, {
    baseline: () => msOf(() => diffWordsWithSpace(old, now)),
    subject: () => msOf(() => followUnits(before, after)),
  });
  const figure = { figure: 'compare two versions of 500 units', value, n: rounds };
  printFigure({ ...atMost(figure, 150), baseline, ratio: value / baseline, of: 'rounds' });
}

async function pdfFigure(): Promise<void> {
  let made = 0;
  const another = () => rendered(aDocument(PARAGRAPHS_OF_60_PAGES, String((made += 1))), 'pdf');
  const first = await another();
  const pages =
    Buffer.from(first)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const ms = await medianMs(9, another);
  printFigure(
    atMost({ figure: 'a PDF of 60 pages', value: ms, n: 9, pages, bytes: first.byteLength }, 1_500),
  );
}

/**
 * Ten asked for at once and then a hundred, as the web makes them: in a thread beside. The most that the process held
 * while it made them says whether it grows; the longest pause, how long a page had to wait meanwhile.
 */
async function manyFigure(format: DocumentFormat): Promise<void> {
  const pool = createDocumentPool({ workerFile: WORKER, threads: 1, mostWaiting: 100, mostMs: 60_000 });
  await atOnce(pool, format, 10);
  const ten = await atOnce(pool, format, 10);
  const hundred = await atOnce(pool, format, 100);
  const again = await atOnce(pool, format, 100);
  await pool.close();
  const growth = Math.max(hundred.peak, again.peak) / ten.peak;
  printFigure({
    figure: `100 exports at once, ${format}: most memory held, against 10 at once`,
    value: growth,
    unit: 'times',
    baseline: 1,
    ratio: growth,
    aim: 'ratio <= 1.15',
    met: growth <= 1.15,
    n: 200,
    of: 'exports',
    p95Ms: hundred.p95,
    longestPauseMs: hundred.pause,
    peakMegabytes: [ten.peak, hundred.peak, again.peak],
  });
}

/** No two alike, all asked for before the first is made. */
async function atOnce(pool: DocumentPool, format: DocumentFormat, count: number) {
  batches += 1;
  const printed = Array.from({ length: count }, (_, index) => aDocument(60, `${batches}.${index}`));
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() / MEGABYTE);
  }, 5);
  pauses.enable();
  const begun = performance.now();
  const taken = await Promise.all(
    printed.map(async (one) => {
      const file = await pool.render(one, format);
      if (!file.ok) throw new Error(file.refusal.code);
      return performance.now() - begun;
    }),
  );
  clearInterval(watch);
  pauses.disable();
  return { peak, p95: quantile(taken, 0.95), pause: pauses.max / NANOSECONDS_IN_MS };
}

function atMost(
  figure: {
    readonly figure: string;
    readonly value: number;
    readonly n: number;
    readonly [more: string]: unknown;
  },
  ms: number,
) {
  const { value } = figure;
  const none = { baseline: null, ratio: null };
  return { unit: 'ms', of: 'rounds', aim: `<= ${ms} ms`, met: value <= ms, ...none, ...figure };
}

async function medianMs(rounds: number, run: () => Promise<unknown>): Promise<number> {
  await run();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await msOf(run));
  return median(taken);
}

async function msOf(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

async function rendered(printed: PrintedDocument, format: DocumentFormat): Promise<Uint8Array> {
  const file = await renderDocument(printed, format);
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

function aDocument(paragraphs: number, name = '3'): PrintedDocument {
  return {
    fileName: 'overenskommelse-v3',
    title: 'Överenskommelse om samverkan',
    subtitle: null,
    stamps: [`Utkast, version ${name}`],
    municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
    facts: [],
    blocks: printText(aText(paragraphs, (unit) => `${name} ${unit}`)),
    hasLineNumbers: false,
    changedAt: null,
    changedBy: null,
  };
}

/** A text of so many paragraphs, ten to a section, each of some sixty words and unlike the others. */
function aText(paragraphs: number, write: (unit: string, index: number) => string): AgreementText {
  const ids = (prefix: string, index: number) => UnitId.parse(`${prefix}_${String(index).padStart(6, '0')}`);
  return {
    title: 'Överenskommelse om samverkan',
    sections: Array.from({ length: Math.ceil(paragraphs / 10) }, (_, section) => ({
      id: ids('sec', section),
      level: section % 3 === 0 ? 1 : 2,
      number: String(section + 1),
      heading: `Det här avsnittet är nummer ${section + 1}`,
      paragraphs: Array.from({ length: Math.min(10, paragraphs - section * 10) }, (_unit, at) => {
        const index = section * 10 + at;
        return { id: ids('par', index), kind: 'paragraph', text: write(wordsOf(index), index) };
      }),
    })),
  };
}

function wordsOf(index: number): string {
  return Array.from(
    { length: 60 },
    (_, at) => WORDS[(index * 7 + at * (1 + (index % 5))) % WORDS.length],
  ).join(' ');
}

function countLines(bytes: Buffer): number {
  return bytes.toString('utf8').split('\n').length;
}

const FIXTURES = join(import.meta.dirname, '../../packages/text/fixtures');
const WORKER = fileURLToPath(import.meta.resolve('@overens/documents/pool/document-worker'));
const MEGABYTE = 1_000_000;
const NANOSECONDS_IN_MS = 1_000_000;
let batches = 0;
/** Eight to nine paragraphs of sixty words fit on a page. */
const PARAGRAPHS_OF_60_PAGES = 570;
const WORDS =
  'kommunen föreningar möten varje år öppna lokaler tillsammans ansvar för unga äldre ska följa upp årligen stöd dialog på lika villkor innan beslut fattas och redovisa vad som blivit gjort'.split(
    ' ',
  );
