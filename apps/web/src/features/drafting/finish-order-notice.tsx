import { Alert } from '@overens/ui/alert';
import type { DraftingView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { refusalText } from '../../messages/refusal-text.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { RefreshWhileWaiting } from '../command/refresh-while-waiting.tsx';

const words = draftingWords.order;

/** An order to finish that is under way, or that was refused when nobody waited for the answer. */
export function FinishOrderNotice({ order }: { readonly order: NonNullable<DraftingView['order']> }) {
  const { by, refusal } = order;
  if (refusal === null) {
    return (
      <Alert tone="info" word={shellWords.tones.info} title={words.underWay}>
        <p>{words.underWayText(by)}</p>
        <RefreshWhileWaiting />
      </Alert>
    );
  }
  const text = refusalText(refusal);
  return (
    <Alert tone="error" word={shellWords.tones.error} title={words.refused}>
      <p>{words.orderedBy(by)}</p>
      <p>
        {text.what} {text.why}
      </p>
      <p>{text.now}</p>
    </Alert>
  );
}
