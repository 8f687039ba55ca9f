import { agreementNow, type Agreement } from '@overens/domain/agreement/agreement';
import type { TextVersion } from '@overens/domain/agreement/text-version';
import { commentsOf, weighed, type WeighedComment } from '@overens/domain/drafting/comments';
import type { Disposition } from '@overens/domain/drafting/disposition';
import type { DraftingWork } from '@overens/domain/drafting/drafting-work';
import type { DraftingId, TenantId, TextVersionId } from '@overens/domain/kernel/id';
import type { Instant } from '@overens/domain/kernel/instant';
import type { StateDocument } from '@overens/domain/registry/state-document';
import { formUnits, type FormUnit } from '@overens/forms/compile/form-unit';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import { AgreementText } from '@overens/text/model/agreement-text';
import type { Deps } from '../deps.ts';
import { countingAnswers } from './comments-of-work.ts';
import { formSections } from './form-sections.ts';
import { placeInWork } from './place-comments.ts';
import type { TextTrail } from './text-trail.ts';

/** The answers that a drafting weighs, with what they answered. */
export interface AskedRound {
  readonly form: FormDefinition;
  readonly text: AgreementText;
  readonly units: readonly FormUnit[];
  readonly recipients: ReadonlyMap<string, StateDocument<'recipient'>>;
  readonly answers: ReadonlyMap<string, StateDocument<'answer'>>;
}

/** A drafting with what stands around it. */
export interface LoadedDrafting {
  readonly work: DraftingWork;
  readonly agreement: Agreement;
  readonly now: Instant;
  readonly texts: readonly TextVersion[];
  /** The version that the work began with, and the words as they are now or as they were finished. */
  readonly base: { readonly version: TextVersion; readonly text: AgreementText };
  readonly text: AgreementText;
  readonly asked: AskedRound | null;
  readonly dispositions: readonly Disposition[];
  /** Each under the part where what it is about stands now. */
  readonly comments: readonly WeighedComment[];
  /** From the version that was sent out to these words; empty where nothing was said of single passages. */
  readonly trail: TextTrail;
}

/** Loads a drafting for those who work with it; `null` when there is none in that municipality. */
export async function loadDrafting(
  deps: Deps,
  { tenantId, draftingId }: { readonly tenantId: TenantId; readonly draftingId: DraftingId },
): Promise<LoadedDrafting | null> {
  const work = await deps.stages.byId('draftingWork', tenantId, draftingId);
  const agreement = work === null ? null : await deps.agreements.get(tenantId, work.stage.agreementId);
  if (work === null || agreement === null) return null;
  const [texts, dispositions, asked] = await Promise.all([
    deps.stages.ofAgreement('textVersion', tenantId, agreement.id),
    deps.stages.ofAgreement('disposition', tenantId, agreement.id),
    askedRound(deps, work),
  ]);
  const version = versionOf(texts, work.basedOn);
  const body = work.status === 'open' ? work.body : versionOf(texts, work.textVersionId).body;
  const base = { version, text: AgreementText.parse(version.body) };
  const text = AgreementText.parse(body);
  const given = asked === null ? [] : commentsOf([...asked.answers.values()]);
  const { comments, trail } = placeInWork(given, { work, texts, base, text });
  return {
    work,
    agreement,
    now: agreementNow(agreement, deps.clock.now()),
    texts,
    base,
    text,
    asked,
    dispositions,
    comments: weighed(work, comments, withoutLater(work, dispositions)),
    trail,
  };
}

/** The version of this id. Throws when it is gone: text versions are never removed. */
export function versionOf(texts: readonly TextVersion[], id: TextVersionId): TextVersion {
  const found = texts.find((version) => version.id === id);
  if (found === undefined) throw new Error(`The text ${id} is missing.`);
  return found;
}

async function askedRound(deps: Deps, { basis, tenantId }: DraftingWork): Promise<AskedRound | null> {
  if (basis.kind === 'textAlone') return null;
  const { roundId } = basis;
  const [round, recipients, answers, version] = await Promise.all([
    deps.remiss.round(tenantId, roundId),
    deps.remiss.recipients(tenantId, roundId),
    deps.remiss.answersOfRound(tenantId, roundId),
    deps.agreements.textVersion(tenantId, basis.remissed),
  ]);
  const form = round === null ? null : await deps.publications.form(round.form.key, round.form.version);
  if (form === null || version === null) throw new Error(`What ${roundId} asked is missing.`);
  const text = AgreementText.parse(version.body);
  return {
    form: form.definition,
    text,
    units: formUnits(form.definition, formSections(text)),
    recipients: new Map(recipients.map((recipient) => [recipient.id, recipient])),
    answers: new Map(countingAnswers(recipients, answers).map((answer) => [answer.id, answer])),
  };
}

/** A finished visit stays as it was: what a later one thought is not shown in it. */
function withoutLater(work: DraftingWork, dispositions: readonly Disposition[]): readonly Disposition[] {
  if (work.status === 'open') return dispositions;
  return dispositions.filter(({ decidedAt }) => decidedAt <= work.finishedAt);
}
