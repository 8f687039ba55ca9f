import type { UnitHeir } from '@overens/domain/agreement/text-version';
import { decideWriteText, mayWrite, type WrittenText } from '@overens/domain/drafting/write-text';
import { UnitId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { changedSections } from '@overens/text/diff/compare-texts';
import { AgreementText, MAX_SECTIONS, MAX_UNITS } from '@overens/text/model/agreement-text';
import { heirsIn, WrittenSection, writeSections } from '@overens/text/model/write-sections';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import { commitOnDrafting, type DraftingCommand } from './commit-on-drafting.ts';
import { newUnitId } from './new-unit-id.ts';

/** Sections that were written in the place of others, each of those as it was seen when the writing began. */
export const SeenRun = z.strictObject({
  instead: z
    .array(z.strictObject({ sectionId: UnitId, revision: z.int().nonnegative() }))
    .min(1)
    .max(MAX_SECTIONS),
  sections: z.array(WrittenSection).max(MAX_SECTIONS),
});
export type SeenRun = z.infer<typeof SeenRun>;

/** The most runs of one writing: as many as a text has sections. */
export const MAX_RUNS = MAX_SECTIONS;

/** The most units that can have been divided or joined in one writing. */
export const MAX_HEIRS = MAX_UNITS;

/**
 * Writes changed sections into the text being worked on, all or none. Units keep their ids by the rules of the editor;
 * sentences by their words. Refuses finished work, sections that somebody else has changed since they were seen
 * (nothing is overwritten), and words that cannot stand.
 * @param version of the work when the officer looked
 * @param dueToReturn what is written answers what sent the text back
 */
export async function writeText(
  deps: Deps,
  command: DraftingCommand & {
    readonly version: number;
    readonly runs: readonly SeenRun[];
    readonly heirs: readonly UnitHeir[];
    readonly dueToReturn: boolean;
  },
): Promise<Result<WrittenText, Refusal>> {
  const { version, runs, heirs, dueToReturn } = command;
  return await commitOnDrafting(
    deps,
    {
      ...command,
      name: 'drafting.writeText',
      content: { version, runs: [...runs], heirs: [...heirs], dueToReturn },
      outcome: WrittenTextOutcome,
    },
    async ({ work }) => {
      const open = mayWrite(
        work,
        runs.flatMap(({ instead }) => instead),
      );
      if (!open.ok) return open;
      const before = AgreementText.parse(open.value.body);
      const known = [...(open.value.heirs ?? []), ...heirs];
      const places = runs.map(({ instead, sections }) => ({
        instead: instead.map(({ sectionId }) => sectionId),
        sections,
      }));
      const written = writeSections(before, { runs: places, heirs: known }, () => newUnitId(deps, 'sen'));
      if (!written.ok) return refuseWriting(written.refusal, { expected: version, actual: work.version });
      const text = written.value;
      return ok(
        decideWriteText(open.value, {
          sections: changedSections(before, text),
          body: text,
          textHash: sha256Of(text),
          heirs: heirsIn(text, known),
          dueToReturn,
        }),
      );
    },
  );
}

/** Sections that are not where they were seen have been moved by somebody else: the writing is built on an older text. */
function refuseWriting(
  why: Extract<ReturnType<typeof writeSections>, { ok: false }>['refusal'],
  versions: { readonly expected: number; readonly actual: number },
): Result<never, Refusal> {
  return why === 'unknownUnit' && versions.expected !== versions.actual
    ? refuse({ code: 'staleVersion', ...versions })
    : refuse({ code: 'textEditRefused', why });
}

/** What the next writing must build on. */
export const WrittenTextOutcome = z.strictObject({
  version: z.int(),
  revisions: z.record(z.string(), z.int()),
});
