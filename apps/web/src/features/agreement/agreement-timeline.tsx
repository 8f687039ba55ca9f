import { formatClosing, formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { Disclosure } from '@overens/ui/disclosure';
import { StatusBadge } from '@overens/ui/status-badge';
import { Timeline, type TimelineItem, type TimelineState } from '@overens/ui/timeline';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { timelineYears } from './timeline-years.ts';

const words = agreementWords.page;
type Entry = AgreementView['timeline'][number];

/** What has happened and what is to come, in order of time with today marked; years that are over are folded. */
export function AgreementTimeline({ view }: { readonly view: AgreementView }) {
  const { earlier, present } = timelineYears(view.timeline, view.now);
  return (
    <div className="ov-stack">
      {earlier.map(({ year, entries }) => (
        <Disclosure key={year} summary={words.earlierYear(year, entries.length)}>
          <Timeline label={words.timelineOf(year)} items={entries.map(itemOf)} />
        </Disclosure>
      ))}
      <Timeline
        label={words.timeline}
        today={words.today(formatDate(dateOf(view.now)))}
        items={present.map(itemOf)}
      />
    </div>
  );
}

function itemOf(entry: Entry, index: number): TimelineItem {
  return {
    key: `${entry.key}-${index}`,
    state: states[entry.when],
    stateText: words.states[entry.when],
    when: whenInWords(entry),
    dateTime: entry.precision === 'day' ? dateOf(entry.at) : entry.at,
    title: entry.title,
    badge:
      entry.when === 'overdue' ? (
        <StatusBadge status="problem">{agreementWords.overdue}</StatusBadge>
      ) : undefined,
    children: awaitedLine(entry),
  };
}

/** A closing is told by its last minute, what has been by the minute it was. */
function whenInWords(entry: Entry): string {
  if (entry.precision === 'day') return formatDate(dateOf(entry.at));
  return entry.when === 'past' ? formatInstant(entry.at) : formatClosing(entry.at);
}

function awaitedLine(entry: Entry) {
  if (entry.when === 'past' || entry.awaited === null || entry.awaited === 'clock') return undefined;
  return <p className="ov-timeline-note">{words.waitsFor(agreementWords.awaited[entry.awaited])}</p>;
}

const states = { past: 'past', overdue: 'now', coming: 'coming' } as const satisfies Record<
  Entry['when'],
  TimelineState
>;
