import { deadlineInWords, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { partyPageWords } from '../../messages/sv/party-page.ts';
import { isRoundToDo } from './is-to-do.ts';

type Round = PartyPageView['rounds'][number];

/** The rounds that the party is invited to, each with the way to its answer. */
export function PartyRounds({ view: { rounds, now } }: { readonly view: PartyPageView }) {
  const words = partyPageWords.rounds;
  if (rounds.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="remisser">
      <h2 id="remisser">{words.title}</h2>
      {rounds.map((round) => (
        <Card
          key={round.recipientId}
          headingLevel={3}
          title={round.subject}
          emphasis={isRoundToDo(round) ? 'key' : 'normal'}
          badge={<StatusBadge status={statuses[round.state]}>{words.progress[round.state]}</StatusBadge>}
          actions={<LinkButton href={round.href}>{isRoundToDo(round) ? words.open : words.see}</LinkButton>}
        >
          <DefinitionList
            layout="stack"
            items={[
              { term: words.deadline, value: deadlineInWords({ ...round, now }) },
              ...(round.receipts.length === 0
                ? []
                : [
                    {
                      term: words.receipts,
                      value: round.receipts
                        .map(({ receiptNumber, receivedAt }) =>
                          words.receipt(receiptNumber, formatInstant(receivedAt)),
                        )
                        .join('; '),
                    },
                  ]),
            ]}
          />
        </Card>
      ))}
    </section>
  );
}

const statuses = {
  added: 'waiting',
  invited: 'todo',
  opened: 'todo',
  draft: 'active',
  handedIn: 'done',
  declined: 'ended',
} as const satisfies Record<Round['state'], Status>;
