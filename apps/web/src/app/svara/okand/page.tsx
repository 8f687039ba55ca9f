import type { Metadata } from 'next';
import { LostLinkPage } from '../../../features/answering/lost-link-page.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { answeringWords } from '../../../messages/sv/answering.ts';

export const metadata: Metadata = {
  title: pageTitle(answeringWords.lostLink.unknown.title),
  robots: { index: false },
};

export default async function UnknownLinkPage({
  searchParams,
}: {
  searchParams: Promise<{ orsak?: string }>;
}) {
  const { orsak } = await searchParams;
  return <LostLinkPage why={orsak === 'vanta' ? 'wait' : 'unknown'} />;
}
