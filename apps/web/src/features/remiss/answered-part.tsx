import { passageUnitKey } from '../versions/version-hrefs.ts';
import type { AnsweredLines } from '@overens/forms/compile/answer-lines';
import type { AnswerTracesView } from '@overens/usecases/drafting/version-views';
import { AnswerTrace } from '../versions/answer-trace.tsx';
import { AnswerLinesList } from './answer-lines-list.tsx';

export interface AnsweredPartProps {
  readonly lines: AnsweredLines['lines'];
  readonly answerId: string;
  readonly unitKey: string;
  readonly traces: AnswerTracesView;
  /** The id on the page of a comment on a sentence, by its unit key; none where the same answer is shown twice. */
  readonly anchorOf?: (unitKey: string) => string;
}

/** What was said of one part and what became of it; what was said of single sentences each with its own. */
export function AnsweredPart({ lines, answerId, unitKey, traces, anchorOf }: AnsweredPartProps) {
  const whole = lines.filter((line) => line.unitId === undefined);
  return (
    <>
      {whole.length === 0 ? null : <AnswerLinesList lines={whole} />}
      <AnswerTrace traces={traces} answerId={answerId} unitKey={unitKey} />
      {lines.map((line) => {
        if (line.unitId === undefined) return null;
        const key = passageUnitKey(line.unitId);
        return (
          <div key={key} id={anchorOf?.(key)}>
            <AnswerLinesList lines={[line]} />
            <AnswerTrace traces={traces} answerId={answerId} unitKey={key} />
          </div>
        );
      })}
    </>
  );
}
