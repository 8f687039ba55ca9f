import { Fragment, type ReactNode } from 'react';

export type TimelineState = 'past' | 'now' | 'coming';

export type TimelineItem = {
  readonly key: string;
  readonly state: TimelineState;
  /** The state in a word ("Klart", "Pågår", "Kommer"); read out, and seen as the shape of the mark. */
  readonly stateText: string;
  readonly when: ReactNode;
  /** Machine form of `when`, for `<time>`. */
  readonly dateTime?: string | undefined;
  readonly title: ReactNode;
  readonly badge?: ReactNode;
  readonly children?: ReactNode;
};

export type TimelineProps = {
  readonly label: string;
  /** In order of time: past, then now, then coming. */
  readonly items: readonly TimelineItem[];
  /** "I dag, lör 21 nov": drawn as a line before the first that is coming; left out of a time that is over. */
  readonly today?: ReactNode;
};

/** What has been, what is going on, what comes: one ordered list with a line for today. */
export function Timeline({ label, items, today }: TimelineProps) {
  const firstComing = items.findIndex((item) => item.state === 'coming');
  const todayLine =
    today === undefined ? null : (
      <li className="ov-timeline-today" aria-current="date">
        <span>{today}</span>
      </li>
    );
  return (
    <ol className="ov-timeline" aria-label={label}>
      {items.map((item, index) => (
        <Fragment key={item.key}>
          {index === firstComing ? todayLine : null}
          <li className={`ov-timeline-item ov-timeline-item--${item.state}`}>
            <p className="ov-timeline-when">
              <time dateTime={item.dateTime}>{item.when}</time>
            </p>
            <div className="ov-timeline-what">
              <p className="ov-timeline-title">
                <span className="ov-visually-hidden">{item.stateText}: </span>
                {item.title}
                {item.badge === undefined ? null : <> {item.badge}</>}
              </p>
              {item.children}
            </div>
          </li>
        </Fragment>
      ))}
      {firstComing === -1 ? todayLine : null}
    </ol>
  );
}
