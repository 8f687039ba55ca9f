import type { AnswerTracesView } from '@overens/usecases/drafting/version-views';
import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import { answerAnchor } from '../versions/version-hrefs.ts';
import { AnsweredPart } from './answered-part.tsx';
import type { AnswersByUnit } from './read-answers.ts';
import { TimingBadge } from './timing-badge.tsx';

const words = roundAnswerWords;

export interface AnswersBySectionProps {
  readonly units: readonly AnswersByUnit[];
  readonly traces: AnswerTracesView;
}

/** Part by part of the text: what each body said of it. */
export function AnswersBySection({ units, traces }: AnswersBySectionProps) {
  return (
    <div className="ov-stack ov-stack--wide">
      {units.map((unit) => (
        <section key={unit.unitKey} className="ov-section" aria-label={unit.title}>
          <h2>{unit.title}</h2>
          {unit.answers.map(({ answer, lines }) => (
            <article
              key={answer.id}
              id={answerAnchor(answer.id, unit.unitKey)}
              className="ov-stack ov-stack--tight"
            >
              <h3>
                {answer.name} {answer.timing === 'late' ? <TimingBadge answer={answer} /> : null}
              </h3>
              <AnsweredPart
                lines={lines}
                answerId={answer.id}
                unitKey={unit.unitKey}
                traces={traces}
                anchorOf={(unitKey) => answerAnchor(answer.id, unitKey)}
              />
            </article>
          ))}
        </section>
      ))}
      {units.length === 0 ? <p>{words.noComments}</p> : null}
    </div>
  );
}
