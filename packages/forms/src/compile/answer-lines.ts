import type { Locale, LocalText } from '../definition/local-text.ts';
import type { AnswerValues } from './answer-values.ts';
import { ownValue } from './answer-values.ts';
import type { CompiledForm } from './compile-form.ts';
import { passageLines, type FormPassages } from './form-passage.ts';
import { textIn } from './text-in.ts';
import type { FieldView, UnitView } from './unit-view.ts';

/** One unit of an answer in words. */
export type AnsweredLines = {
  readonly unitKey: string;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
};

/** A question and what was answered; `depth` 1 stands in a row of a group. */
export type AnswerLine = {
  readonly label: string;
  readonly text: string;
  readonly depth: 0 | 1;
  /** The sentence, paragraph or list item that it is about, when it is about one. */
  readonly unitId?: string;
};

/**
 * The answer as a person reads it, on the review page and the receipt: units in which something is answered,
 * and in them the visible questions that are answered.
 */
export function answerLines(
  form: CompiledForm,
  values: AnswerValues,
  locale: Locale = 'sv',
): readonly AnsweredLines[] {
  return form.units.flatMap((unit) => {
    const view = form.view(unit.unitKey, values);
    if (view === null || view.isEmpty) return [];
    return [
      {
        unitKey: unit.unitKey,
        title: textIn(unit.title, locale),
        lines: linesOf(view, view.values, { locale, passages: unit.passages }, 0),
      },
    ];
  });
}

type Reading = { readonly locale: Locale; readonly passages: FormPassages };

function linesOf(view: UnitView, values: unknown, reading: Reading, depth: 0 | 1): readonly AnswerLine[] {
  const { locale, passages } = reading;
  return view.fields.flatMap((field): readonly AnswerLine[] => {
    const { bound } = field;
    const value = ownValue(values, bound.key);
    if (value === undefined) return [];
    if (field.rows !== null) return rowLines(field, reading);
    if (bound.field.type === 'passages') {
      return passageLines(value, passages).map((line) => ({ ...line, depth }));
    }
    return [{ label: textIn(bound.label, locale), text: bound.show(value, locale, passages), depth }];
  });
}

function rowLines(field: FieldView, reading: Reading): readonly AnswerLine[] {
  const rows = (field.rows ?? []).filter((row) => !row.isEmpty);
  return rows.flatMap((row, index) => [
    { label: rowTitle(field, index, reading.locale), text: '', depth: 0 } as const,
    ...linesOf(row, row.values, reading, 1),
  ]);
}

function rowTitle({ bound }: FieldView, index: number, locale: Locale): string {
  const title: LocalText = bound.field.type === 'group' ? bound.field.rowTitle : bound.label;
  return `${textIn(title, locale)} ${index + 1}`;
}
