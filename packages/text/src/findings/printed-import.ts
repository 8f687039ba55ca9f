import type { ImportedDraft } from '../import/imported-draft.ts';

/**
 * A draft's facts as `npm run import` prints them: every key that the document has, what is unsure as
 * `code:detail`, the numbered questions, how many of its lines are accounted for, and which lines belong to which
 * agreement when there are several.
 */
export function printedImport({ findings, leftOut, agreements }: ImportedDraft): Record<string, unknown> {
  if (!findings) return {};
  const { facts, questions, coverage } = findings;
  return {
    ...facts,
    warnings: questions.map(({ code, detail }) => (detail === '' ? code : `${code}:${detail}`)),
    questions,
    leftOutLines: leftOut,
    ...(agreements
      ? {
          agreements: agreements.map(({ text: { title }, fromLine, toLine }) => ({
            title,
            fromLine,
            toLine,
          })),
        }
      : {}),
    coverage,
  };
}
