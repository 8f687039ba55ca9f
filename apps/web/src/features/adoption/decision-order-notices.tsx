import { Alert } from '@overens/ui/alert';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import { refusalText } from '../../messages/refusal-text.ts';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';

const words = adoptionWords.orders;

/** Decisions being recorded, and those that were refused when nobody waited for the answer. */
export function DecisionOrderNotices({ orders }: Pick<AdoptionView, 'orders'>) {
  return orders.map(({ id, bodyName, by, refusal }) => {
    if (refusal === null) {
      return (
        <Alert key={id} tone="info" word={shellWords.tones.info} title={words.underWay(bodyName)}>
          <p>{words.underWayText(by)}</p>
          <RefreshWhileWaiting />
        </Alert>
      );
    }
    const text = refusalText(refusal);
    return (
      <Alert key={id} tone="error" word={shellWords.tones.error} title={words.refused(bodyName)}>
        <p>{words.orderedBy(by)}</p>
        <p>
          {text.what} {text.why}
        </p>
        <p>{text.now}</p>
      </Alert>
    );
  });
}
