import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { Alert } from '@overens/ui/alert';
import { followUpWords } from '../../messages/sv/follow-up.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** That the report should have been out, for everybody who works with it; nothing while it is not late. */
export function OverdueNotice({ view }: { readonly view: FollowUpView }) {
  const words = followUpWords.overdue;
  if (!view.isOverdue) return null;
  return (
    <Alert tone="warning" word={shellWords.tones.warning} title={words.title} role="none">
      {words.text(formatDate(view.dueOn))}
    </Alert>
  );
}
