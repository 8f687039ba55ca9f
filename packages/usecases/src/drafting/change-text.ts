import { decideChangeText, mayChange, type ChangedText } from '@overens/domain/drafting/change-text';
import { UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { AgreementText } from '@overens/text/model/agreement-text';
import { editDraft, type DraftEdit } from '@overens/text/model/edit-draft';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { commitOnDrafting, type DraftingCommand } from './commit-on-drafting.ts';
import { newUnitId } from './new-unit-id.ts';

/**
 * Changes one section of the text being worked on. Units that stay keep their ids. Refuses finished work, a section
 * that somebody else has changed since this officer looked (nothing is overwritten), and words that cannot stand.
 * @param revision how many times the section had been changed when the officer looked
 * @param dueToReturn the change answers what sent the text back
 */
export async function changeText(
  deps: Deps,
  command: DraftingCommand & {
    readonly edit: DraftEdit;
    readonly revision: number;
    readonly dueToReturn: boolean;
  },
): Promise<Result<ChangedText, Refusal>> {
  const { edit, revision, dueToReturn } = command;
  return await commitOnDrafting(
    deps,
    {
      ...command,
      name: 'drafting.changeText',
      content: { edit, revision, dueToReturn },
      outcome: ChangedTextOutcome,
    },
    async ({ work }) => {
      const open = mayChange(work, { sectionId: edit.sectionId, revision });
      if (!open.ok) return open;
      const edited = editDraft(AgreementText.parse(open.value.body), edit, (kind) => newUnitId(deps, kind));
      if (!edited.ok) return refuse({ code: 'textEditRefused', why: edited.refusal });
      const { text, sectionId } = edited.value;
      const section = text.sections.find(({ id }) => id === sectionId);
      const paragraphIds = (section?.paragraphs ?? []).map(({ id }) => id);
      const changed = { sectionId, paragraphIds, body: text, textHash: sha256Of(text), dueToReturn };
      return ok(decideChangeText(open.value, changed));
    },
  );
}

/** What the next change of the same section must build on. */
export const ChangedTextOutcome = z.strictObject({
  sectionId: UnitId,
  revision: z.int(),
  paragraphIds: z.array(UnitId),
});
