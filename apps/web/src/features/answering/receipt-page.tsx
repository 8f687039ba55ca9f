import { deadlineInWords, formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import type { AnsweringView, ReceiptView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { AnswerSteps } from './answer-steps.tsx';
import styles from './answering.module.css';
import { isOver, mayAmend, mayWrite } from './answering-time.ts';
import { PrintButton } from './print-button.tsx';

/** Proof that the answer has come in, and what happens now. */
export function ReceiptPage({
  view,
  receipt,
}: {
  readonly view: AnsweringView;
  readonly receipt: ReceiptView;
}) {
  const words = answeringWords.receipt;
  const isLate = receipt.timing === 'late';
  const isRehearsal = view.mode === 'rehearsal';
  const { name } = view.municipality;
  return (
    <>
      <PageHeader
        eyebrow={answeringWords.eyebrow(name, view.diarienummer)}
        title={isLate ? words.lateTitle : words.title}
        lead={isLate ? words.lateLead(name) : words.lead(name)}
      />
      <AnswerSteps recipientId={view.recipientId} at={3} />
      {isRehearsal ? (
        <Alert tone="warning" word={answeringWords.rehearsal.word} role="none">
          <p>{answeringWords.rehearsal.text}</p>
        </Alert>
      ) : null}
      <Card title={words.facts} emphasis="key">
        <DefinitionList
          items={[
            { term: words.number, value: <strong>{receipt.receiptNumber}</strong> },
            { term: words.receivedAt, value: formatInstant(receipt.receivedAt) },
            { term: words.recipient, value: view.recipientName },
            { term: words.about, value: view.agreementName },
            { term: words.version, value: words.versionText(receipt.number) },
            {
              term: words.hash,
              value: (
                <>
                  <span className={styles['hash']}>{receipt.contentHash}</span>
                  <p className="ov-hint">{words.hashHint}</p>
                </>
              ),
            },
          ]}
        />
        <p>{isRehearsal ? words.mailedInRehearsal : words.mailed}</p>
        <div className="ov-actions">
          <PrintButton>{words.print}</PrintButton>
        </div>
      </Card>
      <section className="ov-section" aria-labelledby="nu">
        <h2 id="nu">{isRehearsal ? words.nextTitleInRehearsal : words.nextTitle}</h2>
        <ol className="ov-measure">
          {words.next(isOver(view) ? null : formatDate(view.lastDay)).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <NextStep view={view} />
      </section>
    </>
  );
}

function NextStep({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords.receipt;
  if (!mayWrite(view)) return null;
  return (
    <>
      <p>{mayAmend(view) ? words.amendUntil(deadlineInWords(view)) : words.closed}</p>
      <p className="ov-actions">
        <LinkButton href={`/svar/${view.recipientId}`} variant="secondary">
          {isOver(view) ? words.writeAgain : words.amend}
        </LinkButton>
      </p>
    </>
  );
}
