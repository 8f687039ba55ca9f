import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { ReviewView } from '@overens/usecases/aktualitetsprovning/review-views';
import { Alert } from '@overens/ui/alert';
import { reviewWords as words } from '../../messages/sv/review.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** That the last day has been, and that validity has ended; nothing while neither is so. */
export function ReviewNotices({ view }: { readonly view: ReviewView }) {
  const { decided, tested } = view;
  return (
    <>
      {view.isOverdue ? (
        <Alert tone="warning" word={shellWords.tones.warning} title={words.overdue.title} role="none">
          {words.overdue.text(formatDate(view.reviewBy))}
        </Alert>
      ) : null}
      {decided === null && tested.lapsedOn !== null ? (
        <Alert tone="warning" word={shellWords.tones.warning} title={words.lapsed.title} role="none">
          {words.lapsed.text(formatDate(tested.lapsedOn))}
        </Alert>
      ) : null}
    </>
  );
}
