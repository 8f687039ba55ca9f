import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { PageHeader } from '@overens/ui/page-header';
import { StatusBadge } from '@overens/ui/status-badge';
import { Tabs } from '@overens/ui/tabs';
import type { DraftingView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords as words } from '../../messages/sv/drafting.ts';
import { newTextWords } from '../../messages/sv/new-text.ts';
import { textEditorWords } from '../../messages/sv/text-editor.ts';
import { draftingHref } from './drafting-href.ts';
import { AgreementBreadcrumbs } from '../agreement/agreement-breadcrumbs.tsx';

export interface DraftingHeaderProps {
  readonly work: DraftingView;
  readonly current: 'overview' | 'text' | 'comparison' | 'newText';
}

/** Which drafting it is and by when it should be done, on each of its pages. */
export function DraftingHeader({ work, current }: DraftingHeaderProps) {
  return (
    <>
      <PageHeader
        title={work.title}
        eyebrow={work.agreementName}
        badge={<DraftingBadge work={work} />}
        lead={leadOf(work)}
        breadcrumbs={
          <AgreementBreadcrumbs
            agreementId={work.agreementId}
            agreementName={work.agreementName}
            current={work.title}
          />
        }
      />
      <Tabs
        label={words.tabsLabel}
        linkAs={Link}
        items={[
          { href: draftingHref(work.id), label: words.tabs.overview, isCurrent: current === 'overview' },
          ...(work.may.work
            ? [
                {
                  href: `${draftingHref(work.id)}/text`,
                  label: textEditorWords.title,
                  isCurrent: current === 'text',
                },
              ]
            : []),
          {
            href: `${draftingHref(work.id)}/andringar`,
            label: words.tabs.comparison,
            isCurrent: current === 'comparison',
          },
          ...(work.may.work
            ? [
                {
                  href: `${draftingHref(work.id)}/las-in`,
                  label: newTextWords.title,
                  isCurrent: current === 'newText',
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function DraftingBadge({ work }: { readonly work: DraftingView }) {
  if (work.overdue) return <StatusBadge status="attention">{words.overdue}</StatusBadge>;
  return (
    <StatusBadge status={work.status === 'open' ? 'active' : 'done'}>{words.status[work.status]}</StatusBadge>
  );
}

function leadOf({ dueOn, overdue, result }: DraftingView): string {
  if (result !== null) return words.lead.finished(result.number, formatDate(dateOf(result.at)));
  if (dueOn === null) return words.lead.noDay;
  return overdue ? words.lead.overdue(formatDate(dueOn)) : words.lead.open(formatDate(dueOn));
}
