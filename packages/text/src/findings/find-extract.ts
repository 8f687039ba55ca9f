import { isBodyName } from '../import/body-name.ts';
import { caseHeadingOf } from '../import/case-headings.ts';
import type { CaseHeading } from '../import/case-headings.ts';
import type { ReadPart } from '../import/read-parts.ts';
import { cellsOfRow } from '../import/cells-of.ts';
import { plain } from '../import/source-line.ts';
import type { SourceLine } from '../import/source-line.ts';
import { diaryNumbersIn } from './find-diary-numbers.ts';
import { outlineOfPart, sentencesOf } from './outline.ts';
import type { TextBlock } from './outline.ts';
import { firstDate, writtenDays } from './swedish-date.ts';

/** What one body decided, as its extract of the protocol tells it (domain.md §2.3). */
export type FoundExtract = {
  /** As printed over the decision, without the genitive: `Järna kommunalnämnd`. Null when none is named. */
  readonly body: string | null;
  readonly paragraph: number | null;
  readonly dnr: string | null;
  readonly meetingDate: string | null;
  /** The day the notice was put up. */
  readonly anslag: string | null;
  /** The day of the letter that the body decided on. */
  readonly letterCited: string | null;
  /** The receiving body's stamp; `cleaned` when it was written with spaces inside. */
  readonly receivedStamp: { readonly date: string; readonly cleaned: boolean } | null;
  readonly yrkanden: number;
  readonly propositions: number;
  readonly medskick: number;
  readonly reservations: number;
  readonly recipients: number;
  readonly struck: readonly { readonly text: string; readonly line: number }[];
  readonly line: number;
  /** What was decided, in its own words. */
  readonly decision: string;
  /** Where the notice's day stands. */
  readonly anslagLine: number | null;
};

/** Reads an extract by the headings and the form's rows that all municipalities' protocols have. */
export function findExtract(part: ReadPart): FoundExtract {
  const under = blocksByHeading(part);
  const rows = rowsOf(part.lines);
  // What stands last may be the name of the annex that follows.
  const recipients = under('mottagare')
    .flatMap(rows)
    .filter(({ text }) => !/^bilaga(?: \d{1,2})?$/i.test(text));
  const struck = recipients.filter(({ text }) => STRUCK.test(text));
  const notice = noticeOf(part.lines);
  return {
    body: bodyOf(part),
    paragraph: paragraphOf(part.lines),
    dnr: dnrOf(part.lines),
    meetingDate: meetingDateOf(part.lines),
    anslag: notice?.date ?? null,
    anslagLine: notice?.line ?? null,
    letterCited: letterCitedIn(under('underlag')),
    receivedStamp: stampOf(part.lines),
    yrkanden: yrkandenIn(under('yrkande').flatMap(rows)),
    propositions: propositionsIn(under('proposition')),
    medskick: under('medskick').length,
    reservations: reservationsIn(under('reservation')),
    recipients: recipients.length - struck.length,
    struck: struck.map(({ text, line }) => ({ text: STRUCK.exec(text)?.[1] ?? text, line })),
    line: part.lines[0]?.line ?? 1,
    decision: under('beslut')
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 2_000),
  };
}

type Row = { readonly text: string; readonly line: number };

/** A block's rows again when each begins in upper case: names under each other are no sentence. */
function rowsOf(lines: readonly SourceLine[]): (block: TextBlock) => Row[] {
  const texts = new Map(lines.map(({ line, text }) => [line, text]));
  return (block) => {
    const rows = block.lines.map((line) => ({ line, text: texts.get(line) ?? '' }));
    const each = rows.every(({ text }) => /^(?:[-–•~]|~~)?\s*\p{Lu}/u.test(text));
    return each && rows.length > 1 && !block.text.includes('~~')
      ? rows
      : [{ line: block.line, text: block.text }];
  };
}

/** Each row or sentence in which somebody moves something; one when only the heading tells. */
function yrkandenIn(rows: readonly Row[]): number {
  const moved = rows.filter(({ text }) => /(?<!\p{L})(?:yrka|föreslå)/iu.test(text));
  return Math.max(moved.length, Math.min(rows.length, 1));
}

function blocksByHeading(part: ReadPart): (heading: CaseHeading) => readonly TextBlock[] {
  const sections = outlineOfPart(part).map(({ heading, blocks }) => ({ kind: kindOf(heading), blocks }));
  return (heading) => sections.filter(({ kind }) => kind === heading).flatMap(({ blocks }) => blocks);
}

function kindOf(heading: string): CaseHeading | null {
  return caseHeadingOf({
    line: 1,
    text: heading,
    blankBefore: true,
    gapBefore: true,
    pageEdgeBefore: false,
    hint: { kind: 'none' },
  });
}

/** From the heading over the decision, or else from the head of the protocol. */
function bodyOf(part: ReadPart): string | null {
  for (const { text } of part.lines) {
    const name = text.length <= 90 ? /^(?:#+ )?(.{3,80}?)s beslut:?$/iu.exec(plain(text))?.[1] : undefined;
    if (name !== undefined && !/^(?:nämnden|styrelsen|ordföranden?)$/i.test(name)) return name;
  }
  const head = part.lines
    .slice(0, 12)
    .flatMap(({ text }) =>
      cellsOfRow(text.slice(0, 160)).map((cell) => plain(cell).replace(HEAD_DAY, '').replace(HEAD_LABEL, '')),
    );
  return head.find(isBodyName) ?? null;
}

function paragraphOf(lines: readonly SourceLine[]): number | null {
  for (const { text } of lines.slice(0, 12)) {
    const number = /§ ?(\d{1,4})/.exec(text.slice(0, 80))?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}

function dnrOf(lines: readonly SourceLine[]): string | null {
  const labelled = lines.find(({ text }) => /^(?:dnr|diarien|ärendenummer).*\d/i.test(plain(text)));
  const head = labelled ? [labelled] : lines.slice(0, 12);
  return head.flatMap(({ text }) => diaryNumbersIn(plain(text)))[0]?.raw ?? null;
}

/** Only what is said to be the day of the meeting: a notice or a stamp has another. */
function meetingDateOf(lines: readonly SourceLine[]): string | null {
  const at = lines.findIndex(({ text }) =>
    cellsOfRow(text.slice(0, 300)).some((cell) =>
      /(?:^|nämnden |styrelsen )sammanträdes?(?:datum|dag|dagen|tid)?(?!\p{L})/iu.test(plain(cell)),
    ),
  );
  if (at >= 0) return firstDate(`${lines[at]?.text ?? ''} ${lines[at + 1]?.text ?? ''}`.slice(0, 200));
  const head = lines.slice(
    0,
    lines.findIndex(({ text }) => text.includes('§')),
  );
  const dated = head.find(({ text }) => plain(text).length <= 60 && firstDate(text) !== null);
  return dated ? firstDate(dated.text) : null;
}

function noticeOf(lines: readonly SourceLine[]): { date: string; line: number } | null {
  for (const [at, { text, line }] of lines.entries()) {
    const label =
      text.length <= 300
        ? /anslagsda\p{L}*|anslag(?:et)? (?:den|sätts upp|sattes upp)|anslagits?|datum för anslag\p{L}*/iu.exec(
            text,
          )
        : null;
    if (!label) continue;
    const rest = lines.slice(at + 1, at + 3).filter((next) => next.text.length <= 20);
    const found = [{ text: text.slice(label.index), line }, ...rest].find(
      (one) => firstDate(one.text) !== null,
    );
    const date = found ? firstDate(found.text) : null;
    if (found && date !== null) return { date, line: found.line };
  }
  return null;
}

function letterCitedIn(blocks: readonly TextBlock[]): string | null {
  const cited = blocks.find(
    ({ text }) => /tjänste(?:skrivelse|utlåtande)/i.test(text) && !/^bilaga/i.test(text),
  );
  return cited ? firstDate(cited.text) : null;
}

/** A stamp is a town in capitals with a body and a day, on one row or three; or `Inkom` and a day. */
function stampOf(lines: readonly SourceLine[]): { date: string; cleaned: boolean } | null {
  const at = lines.findIndex(({ text }) =>
    /^(?:\p{Lu}{3,}S? KOMMUN\s(?!.*PROTOKOLL)|(?:In|An|IN|AN)(?:kom|KOM))/u.test(text),
  );
  if (at < 0) return null;
  const near = lines.slice(at, at + 3).filter(({ text }) => text.length <= 100);
  const day = near.flatMap(({ text }) => writtenDays(text)).find(({ date }) => date !== null);
  return day?.date ? { date: day.date, cleaned: day.cleaned } : null;
}

function propositionsIn(blocks: readonly TextBlock[]): number {
  return blocks
    .flatMap(({ text }) => sentencesOf(text))
    .filter((one) => /proposition|ställer .*(?:mot|bifall|under)/i.test(one)).length;
}

/** Each reservation is a sentence with the verb; a list of names under the heading is one reservation. */
function reservationsIn(blocks: readonly TextBlock[]): number {
  const sentences = blocks
    .flatMap(({ text }) => sentencesOf(text))
    .filter((one) => /reserverar sig/i.test(one));
  return sentences.length > 0 ? sentences.length : Math.min(blocks.length, 1);
}

/** A head has its body and the day of the meeting on one row. */
const HEAD_LABEL = / sammanträdes(?:datum|dag):?$/iu;
const HEAD_DAY = / (?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4})$/u;
const STRUCK = /~~(.{1,300}?)~~/u;
