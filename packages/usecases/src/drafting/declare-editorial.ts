import {
  decideDeclareEditorial,
  type DeclaredEditorial,
  type EditorialOrder,
} from '@overens/domain/drafting/declare-editorial';
import type { Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { changedSections } from '@overens/text/diff/compare-texts';
import { AgreementText } from '@overens/text/model/agreement-text';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { commitOnDrafting, type DraftingCommand } from './commit-on-drafting.ts';

/**
 * Says that a section's change is editorial and why, or takes that back. The reason is kept with the work; the event
 * holds its hash. Refuses finished work, a section that is as it was, and one that was changed or spoken of meanwhile.
 */
export async function declareEditorial(
  deps: Deps,
  command: DraftingCommand & EditorialOrder,
): Promise<Result<DeclaredEditorial, Refusal>> {
  const { sectionId, revision, version, reason, personId } = command;
  const order = { sectionId, revision, version, reason };
  return await commitOnDrafting(
    deps,
    { ...command, name: 'drafting.declareEditorial', content: order, outcome: DeclaredEditorialOutcome },
    async ({ reads, work, at }) => {
      const base = await reads.get('textVersion', work.basedOn);
      const sections =
        base === null || work.status !== 'open'
          ? []
          : changedSections(AgreementText.parse(base.body), AgreementText.parse(work.body));
      const around = { changedSections: sections, reasonHash: sha256Of(reason), by: personId };
      return decideDeclareEditorial(work, order, around, at);
    },
  );
}

/** What the next word on the same section must build on. */
export const DeclaredEditorialOutcome = z.strictObject({ version: z.int() });
