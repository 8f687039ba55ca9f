import { formatClosing, formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import { Progress } from '@overens/ui/progress';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';

const words = agreementWords.page;
type Round = AgreementView['rounds'][number];

/** One remiss round in short: how it stands and how many have answered. */
export function RoundCard({ round }: { readonly round: Round }) {
  return (
    <Card
      title={round.title}
      headingLevel={3}
      badge={<StatusBadge status={statuses[round.status]}>{words.roundStatus[round.status]}</StatusBadge>}
      actions={
        <LinkButton href={`/arbete/remiss/${round.id}`} variant="secondary" linkAs={Link}>
          {links[round.status]}
        </LinkButton>
      }
    >
      <p>{lineOf(round)}</p>
      {round.status === 'draft' || round.invited === 0 ? null : (
        <Progress
          id={`answered-${round.id}`}
          label={words.answered}
          value={round.answered}
          max={round.invited}
          text={words.answeredOf(round.answered, round.invited)}
        />
      )}
    </Card>
  );
}

function lineOf(round: Round): string {
  if (round.status === 'open') return words.roundLines.open(formatClosing(round.closesAt));
  if (round.status === 'closed') return words.roundLines.closed(formatClosing(round.closesAt));
  return words.roundLines.draft(formatDate(dateOf(round.opensAt)), formatDate(round.lastDay));
}

const statuses = { draft: 'todo', open: 'active', closed: 'done' } as const satisfies Record<
  Round['status'],
  Status
>;
const links = { draft: words.prepare, open: words.follow, closed: words.see } as const;
