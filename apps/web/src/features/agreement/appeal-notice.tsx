import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { appealWords } from '../../messages/sv/appeal.ts';
import { shellWords } from '../../messages/sv/shell.ts';

const words = appealWords.notice;

/** That the decision behind the version in force is appealed, stopped by a court or annulled. */
export function AppealNotice({ view: { inForce } }: { readonly view: Pick<AgreementView, 'inForce'> }) {
  if (inForce === null) return null;
  const { appealed, annulled } = inForce;
  if (annulled !== undefined) {
    return (
      <Alert tone="warning" word={shellWords.tones.warning} role="none">
        {words.annulled(formatDate(annulled.on), annulled.courtCase)}
      </Alert>
    );
  }
  if (appealed === undefined) return null;
  const { appealedOn, inhibitedOn, courtCase } = appealed;
  return inhibitedOn === null ? (
    <Alert tone="info" word={shellWords.tones.info} role="none">
      {words.pending(formatDate(appealedOn), courtCase)}
    </Alert>
  ) : (
    <Alert tone="warning" word={shellWords.tones.warning} role="none">
      {words.inhibited(formatDate(inhibitedOn), courtCase)}
    </Alert>
  );
}
