import { Alert } from '@overens/ui/alert';
import { handInWords } from '../../messages/sv/handing-in.ts';
import type { HandInState } from './use-hand-in.ts';

/** What came of handing in, when it was not a receipt. */
export function HandInOutcome({ state }: { readonly state: HandInState }) {
  const words = handInWords;
  if (state.kind === 'unknown') {
    return (
      <Alert tone="warning" word={words.unknown} role="alert">
        <p>{words.unknownText}</p>
      </Alert>
    );
  }
  if (state.kind !== 'refused') return null;
  return (
    <Alert tone="error" word={words.failed}>
      <p>{state.text === null ? words.unknownText : `${state.text.what} ${state.text.why}`}</p>
      {state.text === null ? null : <p>{state.text.now}</p>}
    </Alert>
  );
}
