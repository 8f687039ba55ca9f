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
import type { PartyJoiningIds } from './party-joining-ids.ts';
import type { PartyPageProps } from './party-page.tsx';
import { isJoiningToDo, versionToConfirm } from './is-to-do.ts';
import { AnswerTheQuestion } from './answer-the-question.tsx';
import { ConfirmNewVersion } from './confirm-new-version.tsx';
import { LeaveTheAgreement } from './leave-the-agreement.tsx';

type Joining = PartyPageView['joinings'][number];

/** What the party has joined, what it is asked about that, and the way out. */
export function PartyJoining({ view, partyLinkId }: PartyPageProps) {
  const words = partyPageWords.joining;
  return (
    <section className="ov-section" aria-labelledby="anslutning">
      <h2 id="anslutning">{words.title}</h2>
      {view.joinings.length === 0 ? (
        <EmptyState
          title={words.none}
          headingLevel={3}
          actions={view.inForce === null ? undefined : <a href={publicHrefOf(view)}>{words.toPublic}</a>}
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
  const { state } = joining.progress;
  const isOver = state === 'refused' || state === 'withdrawn';
  const isTodo = isJoiningToDo(joining, view);
  const ids = { partyLinkId, agreementId: view.agreementId, joiningId: joining.id };
  return (
    <Card
      headingLevel={3}
      title={isTodo ? words.todo : words.home.standing[state]}
      emphasis={isTodo ? 'key' : 'normal'}
      badge={<StatusBadge status={statuses[state]}>{joiningWords.states[state]}</StatusBadge>}
    >
      {state === 'joined' ? null : <p>{stateInWords(joining)}</p>}
      {isOver ? <JoinAgain view={view} /> : <ToConfirm joining={joining} view={view} ids={ids} />}
      <ToAnswer joining={joining} ids={ids} />
      <DefinitionList layout="stack" items={factsOf(joining)} />
      {isOver ? null : (
        <Disclosure summary={words.withdraw.summary}>
          <LeaveTheAgreement ids={ids} />
        </Disclosure>
      )}
    </Card>
  );
}

function JoinAgain({ view }: { readonly view: PartyPageView }) {
  const words = partyPageWords.joining;
  if (view.inForce === null || view.inForce.force.state === 'ended') return null;
  if (view.inForce.force.state === 'annulled' || view.inForce.force.state === 'inhibited') return null;
  return (
    <p>
      {words.again} <a href={publicHrefOf(view)}>{words.toPublic}</a>
    </p>
  );
}

interface AboutJoining {
  readonly joining: Joining;
  readonly ids: PartyJoiningIds;
}

function ToConfirm({ joining, view, ids }: AboutJoining & { readonly view: PartyPageView }) {
  const words = partyPageWords.confirm;
  const version = versionToConfirm(joining, view);
  if (version === null) return null;
  const by = view.confirmBy === null ? null : formatDate(view.confirmBy);
  return (
    <>
      <h4>{words.title}</h4>
      <p>
        <a href={publicHrefOf(view)}>{words.read}</a>
      </p>
      <ConfirmNewVersion
        ids={ids}
        textVersionId={version.textVersionId}
        lead={words.lead(version.number, by)}
      />
      <p className="ov-soft">{words.stays}</p>
    </>
  );
}

function ToAnswer({ joining: { progress, questions }, ids }: AboutJoining) {
  const question = questions.findLast(({ answer }) => answer === null)?.question;
  if (progress.state !== 'asked' || question === undefined) return null;
  return <AnswerTheQuestion ids={ids} question={question} />;
}

function publicHrefOf({ municipality, agreementId }: PartyPageView): string {
  return `/k/${municipality.slug}/overenskommelse/${agreementId}`;
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
