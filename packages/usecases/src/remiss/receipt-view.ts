import type { RemissAnswer } from '@overens/domain/remiss/remiss-answer';
import type { ReceiptView } from './remiss-views.ts';

/** The receipt of an answer that has been handed in. */
export function receiptView(answer: RemissAnswer): ReceiptView {
  const { id: answerId, receiptNumber, receivedAt, timing, contentHash, number } = answer;
  return { answerId, receiptNumber, receivedAt, timing, contentHash, number };
}
