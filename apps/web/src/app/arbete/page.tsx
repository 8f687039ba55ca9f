import { Alert } from '@overens/ui/alert';
import { EmptyState } from '@overens/ui/empty-state';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import { Pagination } from '@overens/ui/pagination';
import { Tabs } from '@overens/ui/tabs';
import type { Metadata } from 'next';
import Link from 'next/link';
import { AgreementTable } from '../../features/agreement/agreement-table.tsx';
import { DashboardFilter } from '../../features/agreement/dashboard-filter.tsx';
import { DashboardQuery, dashboardHref } from '../../features/agreement/dashboard-query.ts';
import { WorkShell } from '../../features/agreement/work-shell.tsx';
import { pageTitle } from '../../messages/page-title.ts';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { rehearsalWords } from '../../messages/sv/rehearsal.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { pageQuery } from '../../server/page-query.ts';
import { serverApi } from '../../server/server-api.ts';
import { workplaceOf } from '../../server/workplace.ts';

const words = agreementWords.dashboard;

export const metadata: Metadata = { title: pageTitle(words.title) };

export default async function DashboardPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string>>;
}) {
  const query = DashboardQuery.parse(await searchParams);
  const { here, all } = await workplaceOf(query.kommun);
  const api = await serverApi();
  const list = await pageQuery(() =>
    api.agreement.list({
      tenantId: here.tenantId,
      mode: query.typ,
      awaited: query.vantar,
      show: query.visa,
      search: query.sok,
      cursor: query.efter ?? null,
    }),
  );
  const launch = (
    <LinkButton href={`/arbete/starta?kommun=${here.slug}`} linkAs={Link}>
      {words.launch}
    </LinkButton>
  );
  const mayLaunch = here.role === 'owner';
  const isEmpty = list.counts.total.count === 0;
  return (
    <WorkShell here={here} current="dashboard">
      <PageHeader
        title={words.title}
        lead={isEmpty ? undefined : words.lead(list.counts.total, list.counts.overdue)}
        actions={mayLaunch && !isEmpty ? launch : undefined}
      />
      {query.ovning === 'borttagen' ? (
        <Alert tone="success" word={shellWords.tones.success} title={rehearsalWords.deletedTitle}>
          {rehearsalWords.deletedText}
        </Alert>
      ) : null}
      {all.length > 1 ? (
        <Tabs
          label={words.municipality}
          linkAs={Link}
          items={all.map((place) => ({
            href: dashboardHref({ kommun: place.slug }),
            label: place.name,
            isCurrent: place.tenantId === here.tenantId,
          }))}
        />
      ) : null}
      {isEmpty ? (
        <EmptyState title={words.emptyTitle} actions={mayLaunch ? launch : undefined}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <DashboardFilter query={query} />
          {list.rows.length === 0 ? (
            <EmptyState title={words.noMatchTitle}>{words.noMatchText}</EmptyState>
          ) : (
            <AgreementTable list={list} />
          )}
          <Pagination
            label={words.paging}
            linkAs={Link}
            previous={
              query.efter === undefined
                ? undefined
                : {
                    href: dashboardHref({ ...query, efter: undefined }),
                    text: words.firstPage,
                  }
            }
            next={
              list.nextCursor === null
                ? undefined
                : {
                    href: dashboardHref({ ...query, efter: list.nextCursor }),
                    text: words.nextPage,
                  }
            }
          />
        </>
      )}
    </WorkShell>
  );
}
