import type { ImportedDraft } from '../import/imported-draft.ts';

/**
 * A draft's facts as `npm run import` prints them: every key that the document has, what is unsure as
 * `code:detail`, the numbered questions, and how many of its lines are accounted for.
 */
export function printedImport({ findings, leftOut }: ImportedDraft): Record<string, unknown> {
  if (!findings) return {};
  const { facts, questions, coverage } = findings;
  return {
    ...facts,
    warnings: questions.map(({ code, detail }) => (detail === '' ? code : `${code}:${detail}`)),
    questions,
    leftOutLines: leftOut,
    coverage,
  };
}
