import { deadlineInWords } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { EmptyState } from '@overens/ui/empty-state';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { AnswerSteps } from './answer-steps.tsx';
import { isOver } from './answering-time.ts';
import { HandInForm } from './hand-in-form.tsx';
import { InvitationNotices } from './invitation-notices.tsx';
import { ReviewedUnit } from './reviewed-unit.tsx';
import { savedDraft } from './saved-draft.ts';
import { fieldHref } from './unit-anchor.ts';

/** The answer as it will be handed in: what has been said, what is missing, and the one thing left to do. */
export function ReviewPage({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords.review;
  const { form, values } = savedDraft(view);
  const judged = form.parseHandIn(values);
  const issues = judged.ok ? [] : judged.refusal;
  const said = form.units.filter((unit) => !form.isEmpty(unit.unitKey, values));
  const silent =
    form.units.filter((unit) => unit.kind === 'section').length -
    said.filter((unit) => unit.kind === 'section').length;
  const writeHref = `/svar/${view.recipientId}`;
  return (
    <>
      <PageHeader
        eyebrow={answeringWords.eyebrow(view.municipality.name, view.diarienummer)}
        title={words.title}
        lead={`${view.receipts.length === 0 ? words.lead : words.leadAgain} ${deadlineInWords(view)}.`}
      />
      <AnswerSteps recipientId={view.recipientId} at={2} />
      {isOver(view) ? <InvitationNotices view={view} /> : null}
      {issues.length === 0 ? null : (
        <Alert tone="warning" word={words.missingTitle} role="none">
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.name} ${issue.reason.code}`}>
                <a href={fieldHref(view.recipientId, issue.name)}>{issue.message}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {said.length === 0 ? (
        <EmptyState
          title={words.nothing}
          actions={<LinkButton href={writeHref}>{words.backToWriting}</LinkButton>}
        />
      ) : null}
      {said.map((unit) => (
        <ReviewedUnit
          key={unit.unitKey}
          recipientId={view.recipientId}
          unit={unit}
          view={form.view(unit.unitKey, values)}
        />
      ))}
      {silent === 0 ? null : <p className="ov-soft">{words.silent(silent)}</p>}
      {view.receipts.length === 0 ? null : <p>{words.earlier(view.receipts.length + 1)}</p>}
      {issues.length === 0 ? (
        <HandInForm
          recipientId={view.recipientId}
          lead={view.form.submit.lead.sv}
          reviewed={Object.fromEntries(view.units.map(({ unitKey, version }) => [unitKey, version]))}
          isAgain={view.receipts.length > 0}
          unitKeys={form.units.map((unit) => unit.unitKey)}
        />
      ) : (
        <p>
          <LinkButton href={writeHref}>{words.backToWriting}</LinkButton>
        </p>
      )}
    </>
  );
}
