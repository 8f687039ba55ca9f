import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import { EmptyState } from '@overens/ui/empty-state';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { PartyPageView } from '@overens/usecases/party-page/party-page-views';
import { joiningWords } from '../../messages/sv/accession.ts';
import { partyPageWords } from '../../messages/sv/party-page.ts';
import { dayOf } from '../accession/day-of.ts';
import type { PartyPageProps } from './party-page.tsx';
import { AnswerTheQuestion } from './answer-the-question.tsx';
import { ConfirmNewVersion } from './confirm-new-version.tsx';
import { LeaveTheAgreement } from './leave-the-agreement.tsx';

type Joining = PartyPageView['joinings'][number];

/** What the party has joined, what it is asked about that, and the way out. */
export function PartyJoining({ view, partyLinkId }: PartyPageProps) {
  const words = partyPageWords.joining;
  const publicHref = `/k/${view.municipality.slug}/overenskommelse/${view.agreementId}`;
  return (
    <section className="ov-section" aria-labelledby="anslutning">
      <h2 id="anslutning">{words.title}</h2>
      {view.joinings.length === 0 ? (
        <EmptyState
          title={words.none}
          headingLevel={3}
          actions={view.inForce === null ? undefined : <a href={publicHref}>{words.toPublic}</a>}
        >
          {view.inForce === null ? null : <p>{words.noneText}</p>}
        </EmptyState>
      ) : null}
      {view.joinings.map((joining) => (
        <JoiningCard key={joining.id} joining={joining} view={view} partyLinkId={partyLinkId} />
      ))}
    </section>
  );
}

function JoiningCard({ joining, view, partyLinkId }: { readonly joining: Joining } & PartyPageProps) {
  const words = partyPageWords;
  const { progress, questions } = joining;
  const isOver = progress.state === 'refused' || progress.state === 'withdrawn';
  const ids = { partyLinkId, agreementId: view.agreementId, joiningId: joining.id };
  const current = view.inForce?.force.state === 'ended' ? null : view.inForce;
  const publicHref = `/k/${view.municipality.slug}/overenskommelse/${view.agreementId}`;
  const question = questions.findLast(({ answer }) => answer === null)?.question;
  const toConfirm = isOver || joining.hasVersionInForce ? null : current;
  const isTodo = toConfirm !== null || progress.state === 'asked';
  return (
    <Card
      headingLevel={3}
      title={isTodo ? words.todo : stateTitle(progress.state)}
      emphasis={isTodo ? 'key' : 'normal'}
      badge={
        <StatusBadge status={statuses[progress.state]}>{joiningWords.states[progress.state]}</StatusBadge>
      }
    >
      <p>{stateInWords(joining)}</p>
      {isOver && current !== null ? (
        <p>
          {words.joining.again} <a href={publicHref}>{words.joining.toPublic}</a>
        </p>
      ) : null}
      {toConfirm === null ? null : (
        <>
          <h4>{words.confirm.title}</h4>
          <p>
            <a href={publicHref}>{words.confirm.read}</a>
          </p>
          <ConfirmNewVersion
            ids={ids}
            textVersionId={toConfirm.textVersionId}
            lead={words.confirm.lead(
              toConfirm.number,
              view.confirmBy === null ? null : formatDate(view.confirmBy),
            )}
          />
          <p className="ov-soft">{words.confirm.stays}</p>
        </>
      )}
      {progress.state === 'asked' && question !== undefined ? (
        <AnswerTheQuestion ids={ids} question={question} />
      ) : null}
      <DefinitionList layout="stack" items={factsOf(joining)} />
      {isOver ? null : (
        <Disclosure summary={words.withdraw.summary}>
          <LeaveTheAgreement ids={ids} />
        </Disclosure>
      )}
    </Card>
  );
}

function stateTitle(state: Joining['progress']['state']): string {
  return joiningWords.states[state];
}

function stateInWords({ progress }: Joining): string {
  const words = partyPageWords.joining.state;
  switch (progress.state) {
    case 'applied':
    case 'asked':
    case 'joined':
      return words[progress.state];
    case 'refused':
      return words.refused(progress.reason);
    case 'withdrawn':
      return words.withdrawn(formatInstant(progress.at));
  }
}

function factsOf({ receiptNumber, arrival, versions, questions }: Joining) {
  const words = partyPageWords.joining;
  const arrived =
    arrival.channel === 'online'
      ? formatInstant(arrival.at)
      : `${formatDate(arrival.arrivedOn)}, ${words.paper}`;
  return [
    { term: words.receipt, value: receiptNumber },
    { term: words.arrived, value: arrived },
    {
      term: words.version,
      value: versions.map(({ number, at }) => words.versionRow(number, dayOf(at))).join('; '),
    },
    ...questions
      .filter(({ answer }) => answer !== null)
      .flatMap(({ question, askedAt, answer }) => [
        { key: `${askedAt}-q`, term: words.question, value: question },
        { key: `${askedAt}-a`, term: words.yourAnswer, value: answer?.text ?? '' },
      ]),
  ];
}

const statuses = {
  applied: 'waiting',
  asked: 'todo',
  joined: 'done',
  refused: 'ended',
  withdrawn: 'ended',
} as const satisfies Record<Joining['progress']['state'], Status>;
