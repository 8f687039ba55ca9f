import { formatClosing, formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Alert } from '@overens/ui/alert';
import { Stat } from '@overens/ui/stat';
import { roundWords as words } from '../../messages/sv/round.ts';
import {
  closeEarlyWords,
  closingWords,
  extendWords,
  followWords,
} from '../../messages/sv/round-following.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { AgreementTextDisclosure } from './agreement-text-disclosure.tsx';
import { FollowTable } from './follow-table.tsx';
import { LeadPanels } from './lead-panels.tsx';
import { OrderNotices } from './order-notices.tsx';

/** An open or closed round: how many have answered, who, and what can still be done. */
export function FollowRound({ round }: { readonly round: RoundView }) {
  const ids = { tenantId: round.tenantId, roundId: round.id };
  const mayLead = round.status === 'open' && round.may.lead;
  return (
    <div className="ov-stack ov-stack--wide">
      <OrderNotices orders={round.orders} />
      {round.closing === null ? null : (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {closingInWords(round.closing, round.closesAt)}
        </Alert>
      )}
      <section className="ov-section" aria-labelledby="lage">
        <h2 id="lage">{followWords.counts}</h2>
        <dl className="ov-stats">
          {countKeys.map((key) => (
            <Stat key={key} label={followWords.countLabels[key]} value={round.counts[key]} />
          ))}
        </dl>
      </section>
      <section className="ov-section" aria-labelledby="en-for-en">
        <h2 id="en-for-en">{followWords.table}</h2>
        <FollowTable round={round} />
      </section>
      {round.extensions.length === 0 ? null : (
        <section className="ov-section" aria-labelledby="forlangningar">
          <h2 id="forlangningar">{extendWords.history}</h2>
          <ul>
            {round.extensions.map((extension) => (
              <li key={extension.at}>
                {extendWords.line(
                  formatDate(extension.previousLastDay),
                  formatDate(extension.lastDay),
                  extension.reason,
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReminderList round={round} />
      {mayLead ? <LeadPanels {...ids} lastDay={round.lastDay} titles={TITLES} /> : null}
      <AgreementTextDisclosure round={round} />
    </div>
  );
}

function ReminderList({ round }: { readonly round: RoundView }) {
  // What a round that was closed early never sent is no longer planned.
  const reminders = round.reminders.filter(({ done }) => done || round.status !== 'closed');
  if (reminders.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="paminnelser">
      <h2 id="paminnelser">{words.days.reminders}</h2>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder.key}>
            {reminder.title}: {formatInstant(reminder.at)}
            {reminder.done ? ` (${words.days.reminderDone})` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

function closingInWords(closing: NonNullable<RoundView['closing']>, closesAt: RoundView['closesAt']): string {
  return closing.how === 'early'
    ? closingWords.early(formatInstant(closing.at), closing.reason ?? '')
    : closingWords.onTime(formatClosing(closesAt));
}

const TITLES = { extend: extendWords.title, closeEarly: closeEarlyWords.title };
const countKeys = ['invited', 'opened', 'draft', 'handedIn', 'late', 'declined'] as const;
