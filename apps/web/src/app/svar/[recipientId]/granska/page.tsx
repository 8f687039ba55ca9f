import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { mayWrite } from '../../../../features/answering/answering-time.ts';
import { answeringViewOf } from '../../../../features/answering/answering-view-of.ts';
import { LostLinkPage } from '../../../../features/answering/lost-link-page.tsx';
import { ReviewPage } from '../../../../features/answering/review-page.tsx';
import { AnswerFrame } from '../../../../features/answering/answer-frame.tsx';
import { pageTitle } from '../../../../messages/page-title.ts';
import { answeringWords } from '../../../../messages/sv/answering.ts';

export const metadata: Metadata = { title: pageTitle(answeringWords.review.title), robots: { index: false } };

export default async function ReviewAnswerPage({ params }: { params: Promise<{ recipientId: string }> }) {
  const { recipientId } = await params;
  const view = await answeringViewOf(recipientId);
  if (view === null) return <LostLinkPage why="here" />;
  if (!mayWrite(view)) redirect(`/svar/${view.recipientId}`);
  return (
    <AnswerFrame view={view}>
      <ReviewPage view={view} />
    </AnswerFrame>
  );
}
