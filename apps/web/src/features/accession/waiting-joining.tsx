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

function factsOf(joining: JoiningRow) {
  const words = accessionWords.waiting.facts;
  const { contact, versions, arrival, receiptNumber } = joining;
  return [
    ...organisationFacts(joining),
    ...(contact === null
      ? []
      : [
          {
            term: words.contact,
            value: [contact.name, contact.email, contact.phone].filter((part) => part !== '').join(', '),
          },
        ]),
    { term: words.version, value: String(versions.at(-1)?.number ?? '') },
    {
      term: words.arrived,
      value: arrival.channel === 'online' ? formatInstant(arrival.at) : formatDate(arrival.arrivedOn),
    },
    { term: words.receipt, value: receiptNumber },
    ...questionFacts(joining),
  ];
}

function organisationFacts({ joiner }: JoiningRow) {
  const words = accessionWords.waiting.facts;
  if (joiner.kind === 'body') return [];
  const { orgNumber, capacity, signatory } = joiner;
  return [
    { term: words.orgNumber, value: orgNumber ?? words.noOrgNumber },
    { term: words.capacity, value: joiningWords.capacities[capacity] },
    ...(signatory === null ? [] : [{ term: words.signatory, value: `${signatory.name}, ${signatory.role}` }]),
  ];
}

function questionFacts({ questions }: JoiningRow) {
  if (questions.length === 0) return [];
  const value = (
    <ul>
      {questions.map(({ question, askedAt, answer }) => (
        <li key={askedAt}>
          {question} – {answer?.text ?? accessionWords.waiting.unanswered}
        </li>
      ))}
    </ul>
  );
  return [{ term: accessionWords.waiting.facts.questions, value }];
}
