import type { RoundId, TenantId } from '@overens/domain/kernel/id';
import { ok, refuse, type Result } from '@overens/domain/kernel/result';
import type { Refusal } from '@overens/domain/registry/refusal';
import { RemissStance, type RemissAnswer } from '@overens/domain/remiss/remiss-answer';
import type { RemissRecipient } from '@overens/domain/remiss/remiss-recipient';
import type { FormDefinition } from '@overens/forms/definition/form-definition';
import type { Deps } from '../deps.ts';
import { loadRound, textOfRound } from './load-round.ts';
import type { AnswersView } from './remiss-views.ts';

/**
 * The answers of a round: who answered what, who is silent and who declined. Silence is not "ingen erinran".
 * Every version is there; the one that counts is marked. domain.md §8.10 RE-03, RE-04.
 */
export async function readAnswers(
  deps: Deps,
  query: { readonly tenantId: TenantId; readonly roundId: RoundId },
): Promise<Result<AnswersView, Refusal>> {
  const loaded = await loadRound(deps, query);
  if (loaded === null) return refuse({ code: 'notFound', what: 'round' });
  const { round, agreement, recipients } = loaded;
  const [form, text, answers] = await Promise.all([
    deps.publications.form(round.form.key, round.form.version),
    textOfRound(deps, round),
    deps.remiss.answersOfRound(query.tenantId, round.id),
  ]);
  if (form === null) throw new Error(`The form of ${round.id} is missing.`);
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  const views = answers.map((answer) => answerView(answer, byId.get(answer.recipientId)));
  const states = (wanted: readonly RemissRecipient['progress']['state'][]): string[] =>
    recipients.filter(({ progress }) => wanted.includes(progress.state)).map(({ name }) => name);
  return ok({
    roundId: round.id,
    agreementName: agreement.name,
    form: form.definition,
    text,
    stanceCounts: stanceCounts(
      form.definition,
      views.filter(({ counts }) => counts),
    ),
    silent: round.status === 'draft' ? [] : states(['invited', 'opened', 'draft']),
    declined: states(['declined']),
    answers: views,
  });
}

type AnswerView = AnswersView['answers'][number];

function answerView(answer: RemissAnswer, recipient: RemissRecipient | undefined): AnswerView {
  const { id, recipientId, number, receivedAt, timing, receiptNumber, contentHash, signatory } = answer;
  const progress = recipient?.progress;
  return {
    id,
    recipientId,
    name: recipient?.name ?? '',
    number,
    counts: progress?.state === 'handedIn' && progress.answerId === id,
    receivedAt,
    timing,
    receiptNumber,
    contentHash,
    signatory,
    ...answer.values,
  };
}

/** How many take each stance on the whole: the first stance asked for on the form's pages. */
function stanceCounts(form: FormDefinition, answers: readonly AnswerView[]): AnswersView['stanceCounts'] {
  const asked = form.pages.flatMap((page) =>
    page.fields.flatMap((field) => (field.type === 'stance' ? [{ page: page.key, field: field.key }] : [])),
  )[0];
  if (asked === undefined) return [];
  const taken = answers.map(({ pages }) => pages[asked.page]?.[asked.field]);
  return RemissStance.options.map((stance) => ({
    stance,
    count: taken.filter((value) => value === stance).length,
  }));
}
