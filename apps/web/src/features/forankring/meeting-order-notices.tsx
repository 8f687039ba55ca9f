import { Alert } from '@overens/ui/alert';
import type { MeetingView } from '@overens/usecases/forankring/forankring-views';
import { refusalText } from '../../messages/refusal-text.ts';
import { forankringWords } from '../../messages/sv/forankring.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';

const words = forankringWords.orders;

/** What has been ordered and is not done: under way, or refused when nobody waited for the answer. */
export function MeetingOrderNotices({ orders }: Pick<MeetingView, 'orders'>) {
  return orders.map(({ id, name, by, refusal }) => {
    if (refusal === null) {
      return (
        <Alert key={id} tone="info" word={shellWords.tones.info} title={words.underWay[name]}>
          <p>{words.underWayText(by)}</p>
          <RefreshWhileWaiting />
        </Alert>
      );
    }
    const text = refusalText(refusal);
    return (
      <Alert key={id} tone="error" word={shellWords.tones.error} title={words.refused[name]}>
        <p>{words.orderedBy(by)}</p>
        <p>
          {text.what} {text.why}
        </p>
        <p>{text.now}</p>
      </Alert>
    );
  });
}
