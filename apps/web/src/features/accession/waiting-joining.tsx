import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { StatusBadge } from '@overens/ui/status-badge';
import type { AccessionView, JoiningRow } from '@overens/usecases/accession/accession-views';
import { accessionWords, joiningWords } from '../../messages/sv/accession.ts';
import { WaitingActs } from './waiting-acts.tsx';

export interface WaitingJoiningProps {
  readonly joining: JoiningRow;
  readonly view: AccessionView;
  readonly inForce: NonNullable<AccessionView['inForce']>;
}

/** One application that waits: what it says, what to look out for, what to do. */
export function WaitingJoining({ joining, view, inForce }: WaitingJoiningProps) {
  const words = accessionWords.waiting;
  const { progress, book } = joining;
  const read = joining.versions.at(-1)?.number ?? 0;
  const { tenantId, agreementId } = view;
  return (
    <Card
      headingLevel={3}
      title={joining.name}
      badge={
        <StatusBadge status={progress.state === 'asked' ? 'waiting' : 'todo'}>
          {joiningWords.states[progress.state]}
        </StatusBadge>
      }
    >
      {book.entry === 'otherEmail' ? (
        <Alert tone="warning" word={words.otherEmailWord} title={words.otherEmail(book.email)} role="none" />
      ) : null}
      {joining.hasVersionInForce ? null : (
        <Alert
          tone="warning"
          word={words.earlierWord}
          title={words.earlier(read, inForce.number)}
          role="none"
        />
      )}
      <DefinitionList items={factsOf(joining)} />
      {view.may.work && view.isJoinable ? (
        <WaitingActs
          ids={{ tenantId, agreementId, joiningId: joining.id }}
          isAsked={progress.state === 'asked'}
          toConfirm={
            joining.hasVersionInForce
              ? null
              : { textVersionId: inForce.textVersionId, number: inForce.number }
          }
        />
      ) : null}
    </Card>
  );
}

function factsOf({ joiner, contact, versions, arrival, receiptNumber, questions }: JoiningRow) {
  const words = accessionWords.waiting.facts;
  const organisation =
    joiner.kind === 'organisation'
      ? [
          { term: words.orgNumber, value: joiner.orgNumber ?? words.noOrgNumber },
          { term: words.capacity, value: joiningWords.capacities[joiner.capacity] },
          ...(joiner.signatory === null
            ? []
            : [{ term: words.signatory, value: `${joiner.signatory.name}, ${joiner.signatory.role}` }]),
        ]
      : [];
  const { name = '', email = '', phone = '' } = contact ?? {};
  return [
    ...organisation,
    ...(contact === null
      ? []
      : [{ term: words.contact, value: [name, email, phone].filter((part) => part !== '').join(', ') }]),
    { term: words.version, value: String(versions.at(-1)?.number ?? '') },
    {
      term: words.arrived,
      value: arrival.channel === 'online' ? formatInstant(arrival.at) : formatDate(arrival.arrivedOn),
    },
    { term: words.receipt, value: receiptNumber },
    ...(questions.length === 0
      ? []
      : [
          {
            term: words.questions,
            value: (
              <ul>
                {questions.map(({ question, askedAt, answer }) => (
                  <li key={askedAt}>
                    {question} – {answer?.text ?? accessionWords.waiting.unanswered}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
  ];
}
