import { headingKey } from '../import/heading-key.ts';
import type { ReadPart } from '../import/read-parts.ts';
import type { Finding } from './check-case.ts';
import { isChapterNumber } from '../import/numbered-headings.ts';
import { languageOf } from './language-of.ts';
import type { FoundInAgreement } from './read-agreement.ts';

/** What in an agreement a person should look at: what does not agree, is announced and missing, or was lost on the way. */
export function checkAgreement(part: ReadPart, found: FoundInAgreement): Finding[] {
  return [
    ...ofTheWhole(part, found),
    ...ofDays(found),
    ...ofPrinciples(found),
    ...found.doubts.map(({ code, line, ...more }): Finding => ({
      code,
      line,
      detail: 'party' in more ? more.party : '',
    })),
    ...ofHeadings(found),
    ...ofAnnexes(found),
  ];
}

function ofTheWhole(part: ReadPart, { passages }: FoundInAgreement): Finding[] {
  const findings: Finding[] = [];
  const language = languageOf(passages.map(({ text }) => text));
  if (language !== 'sv') findings.push({ code: 'notSwedish', detail: language, line: null });
  const marked = passages.find(({ text }) => MARKING.test(text));
  if (marked) findings.push({ code: 'highlightLost', detail: '', line: marked.line });
  const lost = part.lines.filter(({ text }) => text.includes('\ufffd'));
  const count = lost.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0);
  if (lost[0]) findings.push({ code: 'replacementCharacters', detail: String(count), line: lost[0].line });
  return findings;
}

/** Days still to be filled in, and what is told as done on a day after the version's own (domain.md §7, 000). */
function ofDays({ adoption, endorsement, mark, versionDate }: FoundInAgreement): Finding[] {
  const findings: Finding[] = [];
  if (adoption?.day && adoption.day.date === null) {
    findings.push({ code: 'partialDate', detail: 'adopted', line: adoption.line });
  }
  const version = mark?.date ?? versionDate;
  const day = endorsement?.day?.date;
  if (endorsement && day && version && day > version) {
    findings.push({ code: 'endorsementAfterVersion', detail: day, line: endorsement.line });
  }
  return findings;
}

function ofPrinciples({ principles, stated }: FoundInAgreement): Finding[] {
  if (stated === null || stated === principles.length) return [];
  const detail = `${principles.length}/${stated}`;
  return [{ code: 'principleCount', detail, line: principles[0]?.line ?? null }];
}

/** The same heading over the same words, or over two chapters: something may have been pasted twice. */
function ofHeadings({ sections }: FoundInAgreement): Finding[] {
  const seen = new Set<string>();
  return sections.flatMap(({ heading, number, line, blocks }): Finding[] => {
    const opening = blocks
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 400);
    if (heading === '' || (number === null && opening === '')) return [];
    // Subsections may have one name in several chapters; two chapters may not.
    const place = number === null ? opening : isChapterNumber(number) ? '' : number;
    const key = `${number === null ? '' : '#'} ${headingKey(heading)} ${place}`;
    if (seen.has(key)) return [{ code: 'duplicateHeading', detail: heading, line }];
    seen.add(key);
    return [];
  });
}

/** An annex that the text announces and the file does not have; an annex whose title stands at its end. */
function ofAnnexes({ sections, passages }: FoundInAgreement): Finding[] {
  const annex = sections.filter(({ heading }) => /^bilag(?:a|or)(?!\p{L})/iu.test(heading));
  const last = sections.at(-1);
  if (last && annex.includes(last) && last.blocks.length === 0) {
    return [{ code: 'annexTitleAtEnd', detail: last.heading, line: last.line }];
  }
  if (annex.length > 0) return [];
  const announced = passages.find(({ sentences }) => sentences.some((one) => ANNOUNCED.test(one)));
  return announced ? [{ code: 'annexMissing', detail: '', line: announced.line }] : [];
}

const MARKING =
  /(?:gul|färg|grön|blå|röd)markera[dt]|markera[dt] (?:med|i) (?:gul|färg|grön|blå|röd)|(?:gul|röd) text(?!\p{L})/iu;
const ANNOUNCED = /(?:inklusive|med|se|enligt|framgår av|i) bilaga(?!\p{L})/iu;
