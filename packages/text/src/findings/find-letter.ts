import { isBodyName } from '../import/body-name.ts';
import { caseHeadingOf } from '../import/case-headings.ts';
import type { ReadPart } from '../import/read-parts.ts';
import { plain } from '../import/source-line.ts';
import type { SourceLine } from '../import/source-line.ts';
import { diaryNumbersIn } from './find-diary-numbers.ts';
import { outlineOfPart } from './outline.ts';
import type { OutlineSection } from './outline.ts';
import { firstDate } from './swedish-date.ts';

export type LetterProposal = {
  /** Whom the proposal asks to decide, as printed: `kultur- och fritidsnämnden`. */
  readonly bodies: readonly string[];
  readonly points: number;
  readonly line: number;
};

/** The administration's letter to the bodies that are to decide (tjänsteskrivelse, domain.md §2.2). */
export type FoundLetter = {
  readonly date: string | null;
  /** Bodies the letter is addressed to, as printed and in order. */
  readonly addressees: readonly string[];
  readonly dnr: readonly string[];
  readonly proposals: readonly LetterProposal[];
  readonly signatories: readonly { readonly name: string; readonly title: string }[];
  readonly line: number;
};

/** Reads a letter by the form that municipalities share: head, headings of the case, proposals, names. */
export function findLetter(part: ReadPart): FoundLetter {
  const head = headOf(part.lines);
  const dated = head.find(
    ({ text }) =>
      (text.length <= 60 || /datum/i.test(text.slice(0, 300))) && firstDate(text.slice(0, 300)) !== null,
  );
  const labelled = part.blocks.flatMap((block) =>
    block.kind !== 'heading' &&
    /(?<!\p{L})(?:dnr|diarienr|diarienummer|ärendenummer)(?!\p{L})/iu.test(block.text.slice(0, 200))
      ? [block.text]
      : [],
  );
  return {
    date: dated ? firstDate(dated.text.slice(0, 300)) : null,
    addressees: head.map(({ text }) => plain(text)).filter(isBodyName),
    dnr: labelled.slice(0, 1).flatMap((text) => diaryNumbersIn(text.slice(0, 2_000)).map(({ raw }) => raw)),
    proposals: outlineOfPart(part).flatMap(proposalOf),
    signatories: signatoriesOf(part.lines),
    line: part.lines[0]?.line ?? 1,
  };
}

/** What stands over the first heading of the case. */
function headOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = lines.findIndex((line, index) => index > 0 && caseHeadingOf(line) !== null);
  return end < 0 ? lines.slice(0, 40) : lines.slice(0, Math.min(end, 60));
}

/** `Kontorets förslag till kommunstyrelsen:` with its numbered points, or one when they have no numbers. */
function proposalOf(section: OutlineSection): LetterProposal[] {
  const addressed = /förslag till (.+?):?$/iu.exec(section.heading)?.[1];
  if (addressed === undefined || section.blocks.length === 0) return [];
  const items = section.blocks.filter(({ kind }) => kind === 'listItem').length;
  const bodies = addressed === 'beslut' ? [] : addressed.split(NEXT_BODY).map((body) => body.trim());
  return [{ bodies, points: Math.max(items, 1), line: section.line }];
}

/** A name on a row of its own over a title. The person to ask has a label and is none of them. */
function signatoriesOf(lines: readonly SourceLine[]): { name: string; title: string }[] {
  return lines.flatMap(({ text }, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (!next || before?.text.endsWith(':') || !PERSON.test(text) || !TITLE.test(plain(next.text))) return [];
    return next.text.length <= 60 && !isBodyName(text)
      ? [{ name: plain(text), title: plain(next.text) }]
      : [];
  });
}

/** Bodies are listed with commas and `och`, which also stand inside their names (`kultur- och fritidsnämnden`). */
const NEXT_BODY =
  /, | och (?=[\p{Lu}][^,]*$)|(?<=nämnd|nämnden|styrelsen|beredningen|utskottet) (?:och|samt) /u;
const PERSON = /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*\.?){1,3}$/u;
const TITLE =
  /(?:direktör|chef|sekreterare|strateg|samordnare|utredare|ordförande|jurist|controller|rektor|förvaltare|ledare|handläggare)$/iu;
