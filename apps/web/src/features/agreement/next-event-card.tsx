import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge } from '@overens/ui/status-badge';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';
import { waitInWords } from './wait-in-words.ts';

const words = agreementWords.page;

/** What happens next, when, and who acts: the first thing on an agreement's page. */
export function NextEventCard({ view }: { readonly view: AgreementView }) {
  const { next } = view;
  if (next === null && view.standing.state === 'betweenStages') {
    return (
      <Card title={words.nothingPlannedTitle} emphasis="key">
        <p>{words.nothingPlanned}</p>
      </Card>
    );
  }
  if (next === null) {
    return (
      <Card title={words.startingTitle} emphasis="key">
        <p>{words.starting}</p>
        <RefreshWhileWaiting />
      </Card>
    );
  }
  const round = view.rounds.find(({ status }) => status !== 'closed');
  return (
    <Card
      emphasis="key"
      eyebrow={words.nextTitle}
      title={next.title}
      badge={next.overdue ? <StatusBadge status="problem">{agreementWords.overdue}</StatusBadge> : undefined}
      actions={
        round === undefined ? undefined : (
          <LinkButton href={`/arbete/remiss/${round.id}`} linkAs={Link}>
            {round.status === 'draft' ? words.prepare : words.follow}
          </LinkButton>
        )
      }
    >
      <p className="ov-next-when">
        <time dateTime={next.until}>{waitInWords(next)}</time>
      </p>
      <p>{words.waitsFor(agreementWords.awaited[next.awaited])}</p>
    </Card>
  );
}
