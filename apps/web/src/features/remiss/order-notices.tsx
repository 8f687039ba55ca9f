import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { RoundView } from '@overens/usecases/remiss/remiss-views';
import { Alert } from '@overens/ui/alert';
import { refusalText } from '../../messages/refusal-text.ts';
import { roundOrderWords as words } from '../../messages/sv/round-orders.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';

type OrderView = RoundView['orders'][number];

/** What has been ordered and is not done: under way, or refused when nobody waited for the answer. */
export function OrderNotices({ orders }: { readonly orders: RoundView['orders'] }) {
  return orders.map((given) => <OrderNotice key={given.id} given={given} />);
}

function OrderNotice({ given: { order, by, refusal } }: { readonly given: OrderView }) {
  const { what, refused } = nameOf(order);
  if (refusal === null) {
    return (
      <Alert tone="info" word={shellWords.tones.info} title={words.underWay(what)}>
        <p>{words.underWayText(by)}</p>
        <RefreshWhileWaiting />
      </Alert>
    );
  }
  const text = refusalText(refusal);
  return (
    <Alert tone="error" word={shellWords.tones.error} title={refused}>
      <p>{words.orderedBy(by)}</p>
      <p>
        {text.what} {text.why}
      </p>
      <p>{text.now}</p>
    </Alert>
  );
}

function nameOf(order: OrderView['order']): { readonly what: string; readonly refused: string } {
  if (order.name !== 'extendRound') return words[order.name];
  const lastDay = formatDate(order.lastDay);
  return { what: words.extendRound.what(lastDay), refused: words.extendRound.refused(lastDay) };
}
