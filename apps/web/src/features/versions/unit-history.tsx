import type { UnitEventView } from '@overens/usecases/drafting/unit-history-view';
import Link from 'next/link';
import { unitHistoryByVersion } from '../../messages/sv/unit-history.ts';

export interface UnitHistoryProps {
  readonly events: readonly UnitEventView[];
  /** Where it is seen what a version changed; `null` when that cannot be shown. */
  readonly changesIn: (number: number) => string | null;
}

/** What has happened to a unit of the text, at its place: version by version, each with the way to what it changed. */
export function UnitHistory({ events, changesIn }: UnitHistoryProps) {
  const told = unitHistoryByVersion(events);
  return told.map(({ number, text }, index) => {
    const href = changesIn(number);
    const shown = index === 0 ? `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}` : text;
    return (
      <span key={number}>
        {index === 0 ? null : ', '}
        {href === null ? shown : <Link href={href}>{shown}</Link>}
      </span>
    );
  });
}
