import type { ImportNote, LeftOutLine } from '../import/imported-draft.ts';
import type { SourceLine } from '../import/source-line.ts';
import type { Finding } from './check-case.ts';
import type { ImportQuestion } from './import-findings.ts';

/** Findings as numbered questions in the order of the source, each with its line beside it; those on the whole last. */
export function askedQuestions(findings: readonly Finding[], lines: readonly SourceLine[]): ImportQuestion[] {
  const texts = new Map(lines.map(({ line, text }) => [line, text]));
  return findings
    .toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0)
    .slice(0, MOST_QUESTIONS)
    .map(({ code, detail, line }, index) => ({
      number: index + 1,
      code,
      detail: detail.slice(0, 200).toWellFormed(),
      line,
      source: (line === null ? '' : (texts.get(line) ?? '')).slice(0, 300).toWellFormed(),
    }));
}

/** What the reading of the format had to guess or pass over is asked about too. */
export function findingsOfNotes(notes: readonly ImportNote[]): Finding[] {
  return notes.flatMap((note) =>
    ASKED.filter((asked) => asked === note).map((code) => ({ code, detail: '', line: null })),
  );
}

/** A struck passage or a comment is a question of its own: what was changed is never taken for settled. */
export function findingsBeside(beside: readonly LeftOutLine[]): Finding[] {
  return beside.flatMap(({ why, text, line }) =>
    why === 'trackedDeletion' || why === 'comment' ? [{ code: why, detail: text, line }] : [],
  );
}

const ASKED = [
  'titleGuessed',
  'noHeadingsFound',
  'trackedChanges',
  'commentsLeftOut',
  'decodedAsWindows1252',
  'brokenUtf8Replaced',
  'unreadElements',
  'embeddedLeftOut',
] as const satisfies readonly ImportNote[];
const MOST_QUESTIONS = 500;
