import { isInTime } from '@overens/domain/calendar/deadline';
import { deadlineInWords, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { OrganisationHomeView } from '@overens/usecases/remiss/remiss-views';
import { organisationWords } from '../../messages/sv/organisation.ts';

export type OrganisationRoundProps = {
  readonly round: OrganisationHomeView['rounds'][number];
  readonly now: OrganisationHomeView['now'];
};

/** One round the organisation is asked in: how long is left, how far it has come, its receipts. */
export function OrganisationRound({ round, now }: OrganisationRoundProps) {
  const words = organisationWords;
  const { state } = round.progress;
  const answerHref = `/svar/${round.recipientId}`;
  return (
    <Card
      headingLevel={3}
      title={round.agreementName}
      eyebrow={`${words.municipality} ${round.municipality}`}
      badge={<StatusBadge status={statuses[state]}>{words.progress[state]}</StatusBadge>}
      actions={<LinkButton href={answerHref}>{whatToDo({ round, now })}</LinkButton>}
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
                  value: (
                    <ul>
                      {round.receipts.toReversed().map((receipt) => (
                        <li key={receipt.answerId}>
                          <a href={`${answerHref}/kvitto/${receipt.answerId}`}>
                            {words.receipt(receipt.receiptNumber, formatInstant(receipt.receivedAt))}
                          </a>
                          {receipt.timing === 'late' ? ` (${words.late})` : null}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </Card>
  );
}

function whatToDo({ round, now }: OrganisationRoundProps): string {
  const { state } = round.progress;
  const isOver = !isInTime(now, round.closesAt);
  if (state === 'handedIn') return isOver ? organisationWords.see : organisationWords.amend;
  if (isOver) return organisationWords.writeLate;
  return state === 'draft' ? organisationWords.goOn : organisationWords.write;
}

const statuses = {
  added: 'waiting',
  invited: 'todo',
  opened: 'todo',
  draft: 'active',
  handedIn: 'done',
  declined: 'ended',
} as const satisfies Record<OrganisationHomeView['rounds'][number]['progress']['state'], Status>;
