import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { FollowUpView } from '@overens/usecases/follow-up/follow-up-views';
import { Card } from '@overens/ui/card';
import { Stat } from '@overens/ui/stat';
import { followUpWords as words } from '../../messages/sv/follow-up.ts';
import { OverdueNotice } from './overdue-notice.tsx';
import { PartyStatusTable } from './party-status-table.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { recipientLines } from './recipient-lines.ts';

/** Where a follow-up stands: who has reported, whom the report goes to, and the publishing of it. */
export function FollowUpOverview({ view }: { readonly view: FollowUpView }) {
  const { parties, status } = view;
  const reported = parties.filter(({ received }) => received !== null);
  const awaited = parties.filter(({ state }) => state === 'silent' || state === 'begun');
  // Once the report is out nobody is reminded.
  const reminders = view.reminders.filter(({ done }) => done || status === 'open');
  const late = reported.filter(({ received }) => received?.timing === 'late');
  return (
    <div className="ov-stack ov-stack--wide">
      <OverdueNotice view={view} />
      <section className="ov-section" aria-labelledby="laget">
        <h2 id="laget">{words.counts.title}</h2>
        <dl className="ov-stats">
          <Stat label={words.counts.reported} value={reported.length} />
          {status === 'open' ? <Stat label={words.counts.awaited} value={awaited.length} /> : null}
          <Stat label={words.counts.late} value={late.length} />
        </dl>
      </section>
      <section className="ov-section" aria-labelledby="parter">
        <h2 id="parter">{words.parties.title}</h2>
        <PartyStatusTable view={view} />
        {parties.every(({ key }) => key === OWN) ? <p>{words.parties.none}</p> : null}
      </section>
      <section className="ov-section" aria-labelledby="paminnelser">
        <h2 id="paminnelser">{words.reminders.title}</h2>
        {reminders.length === 0 ? (
          <p>{status === 'open' ? words.reminders.none : words.reminders.noneSent}</p>
        ) : null}
        <ul>
          {reminders.map(({ key, title, at, done }) => (
            <li key={key}>
              {title}: {formatInstant(at)}
              {done ? ` (${words.reminders.done})` : ''}
            </li>
          ))}
        </ul>
      </section>
      {status === 'open' ? <Publishing view={view} awaited={awaited.length} /> : null}
    </div>
  );
}

function Publishing({ view, awaited }: { readonly view: FollowUpView; readonly awaited: number }) {
  return (
    <Card title={words.publish.title} emphasis="key">
      <p>{words.publish.lead}</p>
      {awaited === 0 ? null : <p>{words.publish.waiting(awaited)}</p>}
      <h3>{words.publish.recipients}</h3>
      <ul>
        {recipientLines(view.recipients).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.may.publish ? (
        <PublishPanel tenantId={view.tenantId} followUpId={view.id} edition={view.compiled.edition} />
      ) : (
        <p>{words.publish.notOwner}</p>
      )}
    </Card>
  );
}

/** The key of the municipality among the parties. */
const OWN = 'kommun';
