import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { Alert } from '@overens/ui/alert';
import { EmptyState } from '@overens/ui/empty-state';
import { LinkButton } from '@overens/ui/link-button';
import type { AccessionView } from '@overens/usecases/accession/accession-views';
import { accessionWords } from '../../messages/sv/accession.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { BodiesPanel } from './bodies-panel.tsx';
import { JoiningRegister } from './joining-register.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { WaitingJoining } from './waiting-joining.tsx';

/** Who waits to join, who has joined, and the ways to register what came on paper. */
export function AccessionPage({ view }: { readonly view: AccessionView }) {
  const words = accessionWords;
  const waiting = view.joinings.filter(({ progress: { state } }) => state === 'applied' || state === 'asked');
  const { inForce } = view;
  if (inForce === null) {
    return (
      <EmptyState title={words.notInForce}>
        <p>{words.notInForceText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {view.isJoinable ? null : (
        <Alert tone="warning" word={shellWords.tones.warning} title={words.ended} role="none" />
      )}
      <PeriodNotice view={view} />
      <section className="ov-section" aria-labelledby="vantar">
        <h2 id="vantar">{words.waiting.title}</h2>
        {waiting.length === 0 ? <p>{words.waiting.none}</p> : null}
        {waiting.map((joining) => (
          <WaitingJoining key={joining.id} joining={joining} view={view} inForce={inForce} />
        ))}
      </section>
      <JoiningRegister view={view} inForce={inForce} />
      {view.may.work && view.isJoinable ? (
        <PaperPanel tenantId={view.tenantId} agreementId={view.agreementId} today={dateOf(view.now)} />
      ) : null}
      <BodiesPanel view={view} />
      <p>
        <LinkButton variant="secondary" href={`/k/${view.slug}/overenskommelse/${view.agreementId}`}>
          {words.publicPage}
        </LinkButton>
      </p>
    </>
  );
}

/** While those who had joined an earlier version are being asked: how many are left, until when. */
function PeriodNotice({ view: { period } }: { readonly view: AccessionView }) {
  const words = accessionWords.period;
  if (period?.status !== 'open' || period.confirmBy === null) return null;
  return (
    <Alert tone="info" word={shellWords.tones.info} title={words.title} role="none">
      <p>{words.open(period.left, period.asked, formatDate(period.confirmBy))}</p>
      {period.remindedAt !== null ? (
        <p>{words.reminded(formatInstant(period.remindedAt))}</p>
      ) : period.remindAt === null ? null : (
        <p>{words.reminder(formatInstant(period.remindAt))}</p>
      )}
      <p>{words.stays}</p>
    </Alert>
  );
}
