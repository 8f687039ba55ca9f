import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { AddressBookView, RoundView } from '@overens/usecases/remiss/remiss-views';
import { roundWords } from '../../messages/sv/round.ts';
import { AgreementTextDisclosure } from './agreement-text-disclosure.tsx';
import { DaysPanel } from './days-panel.tsx';
import { MissivEditor } from './missiv-editor.tsx';
import { OpenRoundPanel } from './open-round-panel.tsx';
import { OrderNotices } from './order-notices.tsx';
import { RecipientsPanel } from './recipients-panel.tsx';

export interface PrepareRoundProps {
  readonly round: RoundView;
  readonly parties: AddressBookView['parties'];
}

/** Everything a round needs before it opens: the letter, who gets it, the days, and what is missing. */
export function PrepareRound({ round, parties }: PrepareRoundProps) {
  const ids = { tenantId: round.tenantId, roundId: round.id };
  return (
    <div className="ov-split">
      <div className="ov-stack ov-stack--wide">
        <MissivEditor {...ids} version={round.version} missiv={round.missiv} mayEdit={round.may.work} />
        <RecipientsPanel {...ids} recipients={round.recipients} parties={parties} mayEdit={round.may.work} />
        <AgreementTextDisclosure round={round} />
      </div>
      <aside className="ov-stack">
        <OrderNotices orders={round.orders} />
        <OpenRoundPanel
          {...ids}
          missing={round.missing}
          recipients={round.recipients.length}
          lastDay={formatDate(round.lastDay)}
          opening={openingOf(round)}
          isRehearsal={round.mode === 'rehearsal'}
          mayOpen={round.may.lead}
        />
        <DaysPanel
          {...ids}
          version={round.version}
          opensOn={round.opensOn}
          lastDay={round.lastDay}
          reminders={round.reminders.map(({ key, title, at }) => ({ key, title, when: formatInstant(at) }))}
          mayEdit={round.may.work}
        />
      </aside>
    </div>
  );
}

/** A round whose day has come waits for its owner: nothing opens it but the button. */
function openingOf({ opensAt, opensOn, now }: RoundView): string {
  return opensAt <= now ? roundWords.open.dayHasCome : roundWords.open.opensBy(formatDate(opensOn));
}
