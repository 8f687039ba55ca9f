import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answeringViewOf } from '../../../../../features/answering/answering-view-of.ts';
import { LostLinkPage } from '../../../../../features/answering/lost-link-page.tsx';
import { ReceiptPage } from '../../../../../features/answering/receipt-page.tsx';
import { AnswerFrame } from '../../../../../features/answering/answer-frame.tsx';
import { pageTitle } from '../../../../../messages/page-title.ts';
import { answeringWords } from '../../../../../messages/sv/answering.ts';

export const metadata: Metadata = {
  title: pageTitle(answeringWords.receipt.facts),
  robots: { index: false },
};

type Props = { params: Promise<{ recipientId: string; answerId: string }> };

export default async function AnswerReceiptPage({ params }: Props) {
  const { recipientId, answerId } = await params;
  const view = await answeringViewOf(recipientId);
  if (view === null) return <LostLinkPage why="here" />;
  const receipt = view.receipts.find((one) => one.answerId === answerId);
  if (receipt === undefined) notFound();
  return (
    <AnswerFrame view={view}>
      <ReceiptPage view={view} receipt={receipt} />
    </AnswerFrame>
  );
}
