import { Tabs } from '@overens/ui/tabs';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';

const words = agreementWords.page;

export interface AgreementTabsProps {
  readonly agreementId: string;
  readonly mode: 'real' | 'rehearsal';
  readonly current: 'here' | 'commitments' | 'versions' | 'events' | 'rehearsal';
}

/** The sides of one agreement. */
export function AgreementTabs({ agreementId, mode, current }: AgreementTabsProps) {
  const base = `/arbete/${agreementId}`;
  const items = [
    { href: base, label: words.tabs.here, isCurrent: current === 'here' },
    { href: `${base}/ataganden`, label: words.tabs.commitments, isCurrent: current === 'commitments' },
    { href: `${base}/versioner`, label: words.tabs.versions, isCurrent: current === 'versions' },
    { href: `${base}/handelser`, label: words.tabs.events, isCurrent: current === 'events' },
    { href: `${base}/ovning`, label: words.tabs.rehearsal, isCurrent: current === 'rehearsal' },
  ];
  return (
    <Tabs label={words.tabsLabel} linkAs={Link} items={mode === 'rehearsal' ? items : items.slice(0, -1)} />
  );
}
