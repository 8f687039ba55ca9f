import type { ReadPart } from '../import/read-parts.ts';
import type { LeftOutLine } from '../import/imported-draft.ts';
import { checkAgreement } from './check-agreement.ts';
import type { Finding } from './check-case.ts';
import { findCommitments } from './find-commitments.ts';
import type { FoundCommitments } from './find-commitments.ts';
import { findDiaryNumbers } from './find-diary-numbers.ts';
import { findForumMinPerYear } from './find-forum-figures.ts';
import { findJointBodySeats } from './find-joint-body-seats.ts';
import {
  countDevelopmentAreas,
  countJoinPlaces,
  countPurposes,
  findPlanPoints,
  planSections,
} from './find-lists.ts';
import { findPlanHorizons } from './find-plans.ts';
import { findPrinciples } from './find-principles.ts';
import type { FoundPrinciples } from './find-principles.ts';
import {
  findAdoption,
  findEndorsement,
  findMark,
  findRemissClosed,
  findVersionDate,
} from './find-standing.ts';
import { findValidity } from './find-validity.ts';
import { isChapterNumber } from '../import/numbered-headings.ts';
import { plain } from '../import/source-line.ts';
import { outlineOfPart, passageOf } from './outline.ts';
import type { OutlineSection, Passage } from './outline.ts';
import { principleBySection } from './principle-by-section.ts';

/** All that is found in an agreement and its annexes. */
export type ReadAgreement = ReturnType<typeof findAll> & { readonly findings: readonly Finding[] };

/** Reads what an agreement says of itself and its parties, and what in it is unsure. */
export function readAgreement(part: ReadPart, title: string, leftOut: readonly LeftOutLine[]): ReadAgreement {
  const found = findAll(part, title, leftOut);
  return { ...found, findings: checkAgreement(part, found) };
}

/** What the other findings are judged against. */
export type FoundInAgreement = ReturnType<typeof findAll>;

function findAll(part: ReadPart, title: string, leftOut: readonly LeftOutLine[]) {
  const sections = outlineOfPart(part);
  const inBody = passagesOf(sections);
  const ofPage = leftOut
    .filter(({ why }) => why === 'runningHead' || why === 'pageHeader' || why === 'pageFooter')
    .map(({ text, line }) => passageOf(plain(text), line));
  const front = [...ofPage, ...frontOf(part)];
  const passages = [...ofPage, ...inBody];
  const found = principlesAndCommitments(sections);
  return {
    title,
    sections,
    passages,
    ...found,
    mark: findMark(passages),
    versionDate: findVersionDate(front),
    diaryNumbers: findDiaryNumbers([...passages, { text: title, line: 1 }]),
    adoption: findAdoption(inBody),
    endorsement: findEndorsement(inBody),
    remissClosed: findRemissClosed(inBody),
    validity: findValidity(inBody, title),
    forumMinPerYear: findForumMinPerYear(sections),
    seats: findJointBodySeats(inBody)?.seats ?? null,
    planHorizons: findPlanHorizons(inBody),
    planPoints: findPlanPoints(sections),
    purposes: countPurposes(sections),
    developmentAreas: countDevelopmentAreas(sections),
    joinPlaces: countJoinPlaces(sections),
    outline: countOutline(sections),
  };
}

function principlesAndCommitments(sections: readonly OutlineSection[]): FoundPrinciples & FoundCommitments {
  const principles = findPrinciples(sections);
  const plan = planSections(sections);
  const outside = sections.filter((section) => !plan.has(section));
  const principleOf = principleBySection(outside, principles.principles);
  return { ...principles, ...findCommitments(outside, principleOf) };
}

/** Headings and paragraphs alike: a fact may stand in either. */
function passagesOf(sections: readonly OutlineSection[]): Passage[] {
  return sections.flatMap(({ heading, line, blocks }) => [
    ...(heading === '' ? [] : [passageOf(heading, line)]),
    ...blocks.map((block) => passageOf(block.text, block.line)),
  ]);
}

/** The first lines, where a version is dated. */
function frontOf(part: ReadPart): Passage[] {
  return part.lines.slice(0, 25).map(({ text, line }) => passageOf(plain(text.slice(0, 500)), line));
}

/** Numbered chapters and what is numbered below them; where chapters have no numbers, all outermost headings. */
function countOutline(sections: readonly OutlineSection[]): { chapters: number; subsections: number } {
  const headed = sections.filter(
    ({ heading }) => heading !== '' && !/^bilag(?:a|or)(?!\p{L})/iu.test(heading),
  );
  const top = Math.min(...headed.map(({ level }) => level));
  const outermost = headed.filter(({ level }) => level === top);
  const chapters = outermost.filter(({ number }) => number !== null && isChapterNumber(number));
  if (chapters.length >= 2 && /^(?:\p{L}+ )?(?:1|I)$/u.test(chapters[0]?.number ?? '')) {
    const below = headed.filter(({ number }) => number !== null && /^(?:\d+|[IVX]+)\.\d+$/.test(number));
    return { chapters: chapters.length, subsections: below.length };
  }
  return { chapters: outermost.length, subsections: headed.filter(({ level }) => level === top + 1).length };
}
