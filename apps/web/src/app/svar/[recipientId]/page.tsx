import type { Metadata } from 'next';
import { AnsweringPage } from '../../../features/answering/answering-page.tsx';
import { answeringViewOf } from '../../../features/answering/answering-view-of.ts';
import { LostLinkPage } from '../../../features/answering/lost-link-page.tsx';
import { AnswerFrame } from '../../../features/answering/answer-frame.tsx';
import { pageTitle } from '../../../messages/page-title.ts';
import { answeringWords } from '../../../messages/sv/answering.ts';

type Props = { params: Promise<{ recipientId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await answeringViewOf((await params).recipientId);
  const title = view?.missiv.subject ?? answeringWords.lostLink.here.title;
  return { title: pageTitle(title), robots: { index: false } };
}

export default async function AnswerPage({ params }: Props) {
  const view = await answeringViewOf((await params).recipientId);
  if (view === null) return <LostLinkPage why="here" />;
  return (
    <AnswerFrame view={view}>
      <AnsweringPage view={view} />
    </AnswerFrame>
  );
}
