import type { PartyReportView } from '@overens/usecases/follow-up/follow-up-views';
import { Alert } from '@overens/ui/alert';
import { LinkButton } from '@overens/ui/link-button';
import Link from 'next/link';
import { reportFormWords } from '../../messages/sv/follow-up.ts';
import { shellWords } from '../../messages/sv/shell.ts';

/** What a party must know before it writes: that it is late, that the report is out, that it has left. */
export function ReportNotices({ view }: { readonly view: PartyReportView }) {
  const words = reportFormWords;
  const { followUp, units, now, municipality } = view;
  if (followUp.status === 'closed') {
    const href = `/k/${municipality.slug}/uppfoljning/${followUp.id}`;
    return (
      <Alert
        tone="info"
        word={shellWords.tones.info}
        role="none"
        actions={
          <LinkButton linkAs={Link} variant="secondary" href={href}>
            {words.notes.readReport}
          </LinkButton>
        }
      >
        {words.notes.closed}
      </Alert>
    );
  }
  const note =
    followUp.status === 'ended'
      ? words.notes.ended
      : !followUp.mayReport
        ? words.notes.left
        : units.length === 0
          ? words.none
          : now >= followUp.closesAt
            ? words.lateNow
            : null;
  if (note === null) return null;
  return (
    <Alert tone="info" word={shellWords.tones.info} role="none">
      {note}
    </Alert>
  );
}
