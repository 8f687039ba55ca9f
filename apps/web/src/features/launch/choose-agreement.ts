import type { ImportedDraft } from '@overens/text/import/imported-draft';

/** The draft with one of the file's agreements alone; the others' lines are left out, and can be chosen again. */
export function chooseAgreement(imported: ImportedDraft, index: number): ImportedDraft {
  const chosen = imported.agreements?.[index];
  if (chosen === undefined) return imported;
  const { text, leftOut, notes, findings } = chosen;
  return {
    text,
    leftOut,
    notes,
    ...(findings === undefined ? {} : { findings }),
    source: imported.source,
    agreements: imported.agreements,
  };
}

/** Which of the file's agreements the draft is; `null` while it is the whole file. */
export function chosenAgreement({ agreements = [], leftOut }: ImportedDraft): number | null {
  const others = leftOut.filter(({ why }) => why === 'otherAgreement').map(({ line }) => line);
  if (others.length === 0) return null;
  const chosen = agreements.findIndex(
    ({ fromLine, toLine }) => !others.some((line) => line >= fromLine && line <= toLine),
  );
  return chosen < 0 ? null : chosen;
}
