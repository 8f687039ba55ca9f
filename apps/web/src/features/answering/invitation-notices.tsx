import { deadlineInWords, formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { isOver, mayAmend } from './answering-time.ts';

/** What has happened that the reader should know before anything else. */
export function InvitationNotices({ view }: { readonly view: AnsweringView }) {
  const { progress } = view;
  const extension = view.extensions.at(-1);
  const words = answeringWords;
  return (
    <>
      {view.mode === 'rehearsal' ? (
        <Alert tone="warning" word={words.rehearsal.word} role="none">
          <p>{words.rehearsal.text}</p>
        </Alert>
      ) : null}
      {progress.state === 'handedIn' ? <HandedIn view={view} at={progress.at} /> : null}
      {progress.state === 'declined' ? (
        <Alert tone="info" word={words.declined.word} title={words.declined.title} role="none">
          <p>{words.declined.text}</p>
        </Alert>
      ) : null}
      {isOver(view) ? <Late view={view} /> : null}
      {extension === undefined || isOver(view) ? null : (
        <Alert
          tone="info"
          word={words.extension.word}
          title={words.extension.title(formatDate(extension.lastDay))}
          role="none"
        >
          <p>{words.extension.reason(extension.reason)}</p>
        </Alert>
      )}
    </>
  );
}

function HandedIn({ view, at }: { readonly view: AnsweringView; readonly at: AnsweringView['now'] }) {
  const words = answeringWords.handedIn;
  return (
    <Alert tone="success" word={words.word} title={words.title(formatInstant(at))} role="none">
      {isOver(view) ? null : <p>{mayAmend(view) ? words.amend : words.noAmend}</p>}
      <ul>
        {view.receipts.toReversed().map(({ answerId, receiptNumber }) => (
          <li key={answerId}>
            <a href={`/svar/${view.recipientId}/kvitto/${answerId}`}>{words.receipt(receiptNumber)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Late({ view }: { readonly view: AnsweringView }) {
  const words = answeringWords.late;
  const hasOneInTime = view.receipts.some((receipt) => receipt.timing === 'inTime');
  return (
    <Alert tone="warning" word={words.word} title={words.title(deadlineInWords(view))} role="none">
      <p>{view.form.submit.late === 'refuse' ? words.refusedText : words.text}</p>
      {hasOneInTime ? <p>{words.lastReceipt}</p> : null}
    </Alert>
  );
}
