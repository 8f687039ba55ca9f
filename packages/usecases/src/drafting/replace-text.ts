import { decideReplaceText, mayReplaceText } from '@overens/domain/drafting/replace-text';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { anchorText, type AnchorDecision } from '@overens/text/anchor/anchor-text';
import { changedSections } from '@overens/text/diff/compare-texts';
import { countFates, followUnits } from '@overens/text/diff/follow-units';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { commitOnDrafting, type DraftingCommand } from './commit-on-drafting.ts';
import { newUnitId } from './new-unit-id.ts';

/**
 * Puts a document that was read anew in the place of the text being worked on. Its units keep their ids by content,
 * and where that is uncertain as a person has decided. Refuses finished work, work that was changed meanwhile, and
 * uncertain units that nobody has decided on.
 * @param version of the work when the officer looked
 * @param dueToReturn the new text answers what sent the old one back
 */
export async function replaceText(
  deps: Deps,
  command: DraftingCommand & {
    readonly version: number;
    readonly text: AgreementText;
    readonly decisions: readonly AnchorDecision[];
    readonly dueToReturn: boolean;
  },
): Promise<Result<ReplacedText, Refusal>> {
  const { version, text: read, decisions, dueToReturn } = command;
  return await commitOnDrafting(
    deps,
    {
      ...command,
      name: 'drafting.replaceText',
      content: { version, text: read, decisions: decisions.map((one) => ({ ...one })), dueToReturn },
      outcome: ReplacedText,
    },
    async ({ work }) => {
      const open = mayReplaceText(work, { version });
      if (!open.ok) return open;
      const before = AgreementText.parse(open.value.body);
      const anchored = anchorText(before, read, decisions, (kind) => newUnitId(deps, kind));
      const { text, undecided } = anchored;
      return decideReplaceText(open.value, {
        body: text,
        textHash: sha256Of(text),
        sections: changedSections(before, text),
        undecided: undecided.length,
        counts: countFates(followUnits(before, text)),
        dueToReturn,
      });
    },
  );
}

/** What the next change must build on. */
export const ReplacedText = z.strictObject({ version: z.int() });
export type ReplacedText = z.infer<typeof ReplacedText>;
