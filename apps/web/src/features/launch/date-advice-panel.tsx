'use client';

import { Alert } from '@overens/ui/alert';
import { dateAdviceText, type DateAdvice } from '../../messages/date-advice-text.ts';
import { launchWords } from '../../messages/sv/launch.ts';
import { toneWords } from '../../messages/sv/tones.ts';
import type { DateAdviceState } from './use-date-advice.ts';

const words = launchWords.dates;

/** What must be changed and what is worth a thought; said aloud when it changes. */
export function DateAdvicePanel({ state }: { readonly state: DateAdviceState }) {
  return (
    <div aria-live="polite" className="ov-stack ov-stack--tight">
      {state.state === 'checking' ? <p className="ov-hint">{words.checking}</p> : null}
      {state.state === 'unchecked' ? <p className="ov-hint">{words.unchecked}</p> : null}
      {state.state === 'known' ? <Remarks {...state.advice} /> : null}
    </div>
  );
}

interface RemarksProps {
  readonly refusals: readonly DateAdvice[];
  readonly warnings: readonly DateAdvice[];
}

function Remarks({ refusals, warnings }: RemarksProps) {
  if (refusals.length + warnings.length === 0) return <p className="ov-hint">{words.fine}</p>;
  return (
    <>
      {refusals.length === 0 ? null : (
        <Alert tone="error" word={toneWords.error} title={words.refusals} role="none">
          <RemarkList remarks={refusals} />
        </Alert>
      )}
      {warnings.length === 0 ? null : (
        <Alert tone="warning" word={toneWords.warning} title={words.warnings} role="none">
          <RemarkList remarks={warnings} />
        </Alert>
      )}
    </>
  );
}

function RemarkList({ remarks }: { readonly remarks: readonly DateAdvice[] }) {
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={JSON.stringify(remark)}>{dateAdviceText(remark)}</li>
      ))}
    </ul>
  );
}
