import { compileForm } from '@overens/forms/compile/compile-form';
import type { FormContext } from '@overens/forms/compile/form-context';
import type { FormSection } from '@overens/forms/compile/form-unit';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { answerCalls } from './answer-calls.ts';
import { createAnswerDraft, type AnswerDraft } from './answer-draft.ts';
import { browserStorage } from './browser-storage.ts';
import { createDraftBackup } from './draft-backup.ts';
import type { SavedUnit } from './unit-save-state.ts';

/** What the server knew about the answer when it drew the page. */
export interface AnswerStart {
  readonly recipientId: string;
  readonly form: FormDefinition;
  /** What the form's conditions may ask about the one who answers. */
  readonly ctx: FormContext;
  readonly sections: readonly FormSection[];
  readonly units: readonly (SavedUnit & { readonly unitKey: string })[];
}

/** The answer as this browser writes it, with what an earlier visit left unsaved here. */
export function startAnswerDraft(start: AnswerStart): AnswerDraft {
  const form = compileForm(start.form, start.sections, start.ctx);
  const deps = {
    ...answerCalls(start.recipientId),
    backup: createDraftBackup(browserStorage('local'), start.recipientId),
    newCommandId,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const draft = createAnswerDraft(deps, form, start.units);
  draft.resume();
  return draft;
}
