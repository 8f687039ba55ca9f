import type { AnswerValues } from '@overens/forms/compile/answer-values';
import { compileForm, type CompiledForm } from '@overens/forms/compile/compile-form';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { formSectionsOf } from './chapters-of.ts';

/** The form for this text and recipient, and the answers as they are saved. */
export function savedDraft(view: AnsweringView): {
  readonly form: CompiledForm;
  readonly values: AnswerValues;
} {
  const form = compileForm(view.form, formSectionsOf(view.text, view.form), {
    recipientKind: view.partyKind,
  });
  const saved = new Map(view.units.map((unit) => [unit.unitKey, unit.values]));
  const of = (kind: 'page' | 'section') =>
    Object.fromEntries(
      form.units
        .filter((unit) => unit.kind === kind && saved.has(unit.unitKey))
        .map((unit) => [unit.id, saved.get(unit.unitKey) ?? {}]),
    );
  return { form, values: { pages: of('page'), sections: of('section') } };
}
