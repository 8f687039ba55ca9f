import type { AssignUnitId } from '../model/unit-id.ts';
import { buildDraft } from './build-draft.ts';
import type { BuiltDraft, SourceContext } from './build-draft.ts';
import { MOST_AGREEMENTS } from './find-agreements.ts';
import type { AgreementInFile, LeftOutLine } from './imported-draft.ts';
import type { SourceLine } from './source-line.ts';

/**
 * Each of several agreements in a file, read by itself: the lines of the others are left out with that reason, so
 * that every line of the file is accounted for whichever is chosen. Empty when one of them cannot be read alone.
 */
export function eachAgreement(
  lines: readonly SourceLine[],
  context: SourceContext,
  ranges: BuiltDraft['agreements'],
  assignId: AssignUnitId,
): AgreementInFile[] {
  if (ranges.length > MOST_AGREEMENTS || lines.length > MOST_LINES) return [];
  const read = ranges.flatMap((own): AgreementInFile[] => {
    const isOthers = ({ line }: SourceLine) =>
      ranges.some((range) => range !== own && line >= range.fromLine && line <= range.toLine);
    const others = lines
      .filter(isOthers)
      .map(({ line, text }): LeftOutLine => ({ line, text, why: 'otherAgreement' }));
    const kept = lines.filter((line) => !isOthers(line));
    const built = buildDraft(kept, { ...context, beside: [...context.beside, ...others] }, assignId);
    return built.ok ? [{ ...readTextOf(built.value), ...own }] : [];
  });
  return read.length === ranges.length ? read : [];
}

/** What is shown of a read text. */
export function readTextOf({ text, leftOut, notes, findings }: BuiltDraft): {
  text: BuiltDraft['text'];
  leftOut: LeftOutLine[];
  notes: BuiltDraft['notes'][number][];
  findings: BuiltDraft['findings'];
} {
  return { text, leftOut: [...leftOut], notes: [...notes], findings };
}

/** Longer files are not read once more for each agreement: the question alone tells of them. */
const MOST_LINES = 10_000;
