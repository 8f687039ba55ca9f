import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { meetingTimeInWords } from '@overens/domain/forankring/meeting-time-wording';
import { Alert } from '@overens/ui/alert';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import type { PublicMeetingView } from '@overens/usecases/forankring/forankring-views';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { publicMeetingWords as words } from '../../messages/sv/public-meeting.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { AgreementChapters } from '../answering/agreement-chapters.tsx';
import { NeedsScript } from '../command/needs-script.tsx';
import { MeetingOutcome } from './meeting-outcome.tsx';
import { RegisterForm } from './register-form.tsx';

/** A meeting for anyone: when, where, the text it is about, and how to register. */
export function PublicMeetingPage({ view }: { readonly view: PublicMeetingView }) {
  const { municipality, call, id } = view;
  return (
    <div className="ov-stack ov-stack--wide">
      <PageHeader
        title={view.title}
        eyebrow={[view.agreementName, ...view.diarienummer].join(' · ')}
        badge={
          view.mode === 'rehearsal' ? (
            <StatusBadge status="waiting">{agreementWords.rehearsal}</StatusBadge>
          ) : undefined
        }
        lead={leadOf(view)}
      />
      <Changes view={view} />
      {view.outcome === null ? null : (
        <MeetingOutcome
          outcome={view.outcome}
          endorsedBy={view.endorsedBy}
          jointBody={view.terms.jointBody}
        />
      )}
      <CallOf view={view} />
      {view.phase === 'called' ? (
        <p>
          <a href={`/k/${municipality.slug}/mote/${id}/kalender.ics`} download>
            {words.calendar}
          </a>
        </p>
      ) : null}
      <Disclosure summary={words.text(view.text.title)}>
        <AgreementChapters text={view.text} />
      </Disclosure>
      {view.mayRegister ? (
        <section className="ov-section" aria-labelledby="anmal">
          <h2 id="anmal">{words.register.title}</h2>
          <p className="ov-measure">{words.register.lead}</p>
          <NeedsScript />
          <RegisterForm slug={municipality.slug} meetingId={id} />
        </section>
      ) : null}
      <p className="ov-soft ov-small">
        {forankringWords.facts.contact}: {call.contact.name},{' '}
        <a href={`mailto:${call.contact.email}`}>{call.contact.email}</a>
        {call.contact.phone === '' ? '' : `, ${call.contact.phone}`}
      </p>
    </div>
  );
}

/** What the meeting is for; of one that is over, that it is. */
function leadOf({ phase, endorsedBy, terms }: PublicMeetingView): string {
  if (phase === 'closed') return words.lead.closed;
  return endorsedBy === 'openMeeting' ? words.lead.open : words.lead.joint(terms.jointBody);
}

/** That it has been moved, is cancelled or under way: said before anything else. */
function Changes({ view }: { readonly view: PublicMeetingView }) {
  const { cancelled, lastMove, phase, call } = view;
  if (cancelled !== null) {
    return (
      <Alert tone="warning" word={shellWords.tones.warning} title={words.cancelledTitle} role="none">
        {words.reason(cancelled.reason)}
      </Alert>
    );
  }
  if (phase === 'started') {
    return (
      <Alert tone="info" word={shellWords.tones.info} role="none">
        {words.started}
      </Alert>
    );
  }
  if (lastMove === null || phase === 'closed') return null;
  return (
    <Alert tone="warning" word={shellWords.tones.warning} title={words.movedTitle} role="none">
      {lastMove.previousStartsAt === call.startsAt
        ? words.changed(lastMove.reason)
        : words.moved(formatInstant(lastMove.previousStartsAt), lastMove.reason)}
    </Alert>
  );
}

function CallOf({ view: { call } }: { readonly view: PublicMeetingView }) {
  const { facts } = forankringWords;
  return (
    <DefinitionList
      items={[
        { term: facts.time, value: <strong>{meetingTimeInWords(call)}</strong> },
        ...(call.place === '' ? [] : [{ term: facts.place, value: call.place }]),
        ...(call.digitalLink === ''
          ? []
          : [{ term: facts.link, value: <a href={call.digitalLink}>{call.digitalLink}</a> }]),
        ...(call.accessibility === '' ? [] : [{ term: facts.accessibility, value: call.accessibility }]),
        {
          term: facts.agenda,
          value: (
            <ol>
              {call.agenda.map((point, index) => (
                <li key={`${index}-${point}`}>{point}</li>
              ))}
            </ol>
          ),
        },
        { term: facts.text, value: facts.version(call.textNumber) },
      ]}
    />
  );
}
