import { PageHeader } from '@overens/ui/page-header';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WorkShell } from '../../../features/agreement/work-shell.tsx';
import { LogoSection } from '../../../features/settings/logo-section.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { settingsWords as words } from '../../../messages/sv/settings.ts';
import { workplaceOf } from '../../../server/workplace.ts';

export const metadata: Metadata = { title: pageTitle(words.title) };

/** How the municipality looks, for those who lead its processes. */
export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ kommun?: string }> }) {
  const { here } = await workplaceOf((await searchParams).kommun);
  if (here.role !== 'owner') notFound();
  return (
    <WorkShell here={here} current="settings">
      <PageHeader title={words.title} lead={words.lead} />
      <LogoSection here={here} />
    </WorkShell>
  );
}
