import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { DefinitionList } from '@overens/ui/definition-list';
import { PageHeader } from '@overens/ui/page-header';
import type { OwnRegistrationView } from '@overens/usecases/forankring/forankring-views';
import { meetingWords } from '../../messages/sv/meeting.ts';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { WithdrawForm, type WithdrawFormProps } from './withdraw-form.tsx';

const words = publicMeetingWords.own;

export interface OwnRegistrationPageProps extends WithdrawFormProps {
  /** `null` when the link belongs to nothing here. */
  readonly view: OwnRegistrationView | null;
}

/** One's own registration, by the link in the receipt, and the button that withdraws it. */
export function OwnRegistrationPage({ view, ...link }: OwnRegistrationPageProps) {
  const toMeeting = (
    <p>
      <a href={`/k/${link.slug}/mote/${link.meetingId}`}>{publicMeetingWords.done.back}</a>
    </p>
  );
  if (view === null) return <PageHeader title={words.unknownTitle} lead={words.unknown} />;
  const { registration, startsAt, mayWithdraw } = view;
  if (registration === null) {
    return (
      <>
        <PageHeader title={words.withdrawnTitle} eyebrow={view.agreementName} lead={words.withdrawn} />
        {toMeeting}
      </>
    );
  }
  return (
    <div className="ov-stack ov-stack--wide">
      <PageHeader title={words.title} eyebrow={view.agreementName} />
      <DefinitionList
        items={[
          { term: words.who, value: registration.organisation ?? registration.contactName },
          { term: words.people, value: meetingWords.people(registration.people) },
          ...(startsAt === null ? [] : [{ term: words.when, value: formatInstant(startsAt) }]),
        ]}
      />
      {mayWithdraw ? (
        <>
          <p>{words.change}</p>
          <NeedsScript />
          <WithdrawForm {...link} />
        </>
      ) : (
        <p>{words.over}</p>
      )}
      {toMeeting}
    </div>
  );
}
