import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import type { ReactNode } from 'react';
import { PageShell } from '../shell/page-shell.tsx';

/** The frame of an invited body's pages: the municipality's colours, no account, a label over a rehearsal. */
export function AnswerFrame({
  view,
  children,
}: {
  readonly view: AnsweringView;
  readonly children: ReactNode;
}) {
  return (
    <PageShell
      municipality={view.municipality}
      account="none"
      homeHref={`/svar/${view.recipientId}`}
      rehearsalNow={view.mode === 'rehearsal' ? formatInstant(view.now) : undefined}
    >
      {children}
    </PageShell>
  );
}
