import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { launchWords as words } from '../../messages/sv/launch.ts';
import type { LaunchFields, LaunchStep } from './launch-draft.ts';

export interface StepError {
  readonly fieldId: string;
  readonly message: string;
}

/** What keeps a step from being left; the rest is checked by the server when the process is launched. */
export function stepErrors(
  step: LaunchStep,
  fields: LaunchFields,
  imported: ImportedDraft | null,
): readonly StepError[] {
  return checks[step](fields, imported);
}

/** The diary numbers as written, one per line. */
export function diarienummerLines(written: string): readonly string[] {
  return written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const checks = {
  template: ({ template }) => missingIf(template === '', 'template', words.template.missing),
  facts: ({ name, diarienummer, responsibleBodyId }) => [
    ...missingIf(name.trim().length < 3, 'name', words.facts.nameMissing),
    ...missingIf(
      diarienummerLines(diarienummer).length === 0,
      'diarienummer',
      words.facts.diarienummerMissing,
    ),
    ...missingIf(responsibleBodyId === '', 'responsibleBodyId', words.facts.bodyMissing),
  ],
  dates: ({ dates }) =>
    dates.flatMap(({ on }, index) => missingIf(on === '', dateFieldId(index), words.dates.missing)),
  text: (_fields, imported) => missingIf(imported === null, 'file', words.text.missing),
  review: ({ mode }) => missingIf(mode === '', 'mode', words.review.modeMissing),
} satisfies Record<
  LaunchStep,
  (fields: LaunchFields, imported: ImportedDraft | null) => readonly StepError[]
>;

/** The id of a day's field. */
export function dateFieldId(index: number): string {
  return `date-${index}`;
}

function missingIf(isMissing: boolean, fieldId: string, message: string): readonly StepError[] {
  return isMissing ? [{ fieldId, message }] : [];
}
