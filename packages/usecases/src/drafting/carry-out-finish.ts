import { weighed } from '@overens/domain/drafting/comments';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import { decideFinish } from '@overens/domain/drafting/finish-drafting';
import { PersonId } from '@overens/domain/kernel/id';
import { refuse } from '@overens/domain/kernel/result';
import { changedSections } from '@overens/text/diff/compare-texts';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import { formUnits } from '@overens/forms/compile/form-unit';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { sha256Of } from '../kernel/sha256.ts';
import type { TransactionReads } from '../ports/commits.ts';
import type { StageStory } from '../process/stage-story.ts';
import { commentsInTransaction } from './comments-of-work.ts';
import { formSections } from './form-sections.ts';
import { sectionKey } from './parts-of-drafting.ts';
import { placeInWork } from './place-comments.ts';
import { returnedBy } from './returned-text.ts';

/** What an officer orders when the text is done: the words as they were when the officer looked. */
export const FinishDrafting = z.strictObject({
  name: z.literal('finishDrafting'),
  version: z.int().positive(),
});

/** Carries out the order to finish, on everything as it stands in the transaction. */
export const carryOutFinish: StageStory['carryOut'] = async (scene, reads, order, { actorId }) => {
  const { deps, agreement, stage, now } = scene;
  const wanted = FinishDrafting.parse(order);
  const work = await reads.ofStage('draftingWork', stage);
  if (work === null) return refuse({ code: 'notFound', what: 'stage' });
  if (work.status !== 'open') return refuse({ code: 'draftingFinished' });
  const texts = await reads.ofAgreement('textVersion', agreement.id);
  const base = texts.find(({ id }) => id === work.basedOn);
  if (base === undefined) throw new Error(`The text that ${work.id} is based on is missing.`);
  const [baseText, text] = [AgreementText.parse(base.body), AgreementText.parse(work.body)];
  const given = await commentsInTransaction(reads, work);
  const { comments } = placeInWork(given, { work, texts, base: { version: base, text: baseText }, text });
  const dispositions = comments.length === 0 ? [] : await reads.ofAgreement('disposition', agreement.id);
  return decideFinish(
    work,
    wanted,
    {
      comments: weighed(work, comments, dispositions),
      titles: await titlesOf(deps, reads, work, [text, baseText]),
      changedSections: changedSections(baseText, text),
      returnedBy: returnedBy(agreement, stage)?.stage ?? null,
      newestNumber: Math.max(...texts.map(({ number }) => number)),
      textVersionId: deps.ids.next('txt'),
      textHash: sha256Of(text),
      by: PersonId.parse(actorId),
    },
    now,
  );
};

/** What the parts that can have comments are called, by unit key: those that were answered on, and those of the texts. */
async function titlesOf(
  deps: Deps,
  reads: Pick<TransactionReads, 'get'>,
  { basis }: DraftingWork,
  texts: readonly AgreementText[],
): Promise<ReadonlyMap<string, string>> {
  if (basis.kind === 'textAlone') return new Map();
  const round = await reads.get('round', basis.roundId);
  const remissed = await reads.get('textVersion', basis.remissed);
  const form = round === null ? null : await deps.publications.form(round.form.key, round.form.version);
  if (form === null || remissed === null) throw new Error(`What ${basis.roundId} asked is missing.`);
  const sections = texts.flatMap(formSections).map(({ id, title }) => [sectionKey(id), title] as const);
  return new Map([
    ...unitTitles(form.definition, AgreementText.parse(remissed.body)),
    ...sections.toReversed(),
  ]);
}

function unitTitles(form: FormDefinition, text: AgreementText): [string, string][] {
  return formUnits(form, formSections(text)).map(({ unitKey, title }) => [unitKey, title.sv]);
}
