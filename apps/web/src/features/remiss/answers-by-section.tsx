import { roundAnswerWords } from '../../messages/sv/round-answers.ts';
import { AnswerLinesList } from './answer-lines-list.tsx';
import type { AnswersByUnit } from './read-answers.ts';
import { TimingBadge } from './timing-badge.tsx';

const words = roundAnswerWords;

/** Part by part of the text: what each body said of it. */
export function AnswersBySection({ units }: { readonly units: readonly AnswersByUnit[] }) {
  return (
    <div className="ov-stack ov-stack--wide">
      {units.map((unit) => (
        <section key={unit.unitKey} className="ov-section" aria-label={unit.title}>
          <h2>{unit.title}</h2>
          {unit.answers.map(({ answer, lines }) => (
            <article key={answer.id} className="ov-stack ov-stack--tight">
              <h3>
                {answer.name} {answer.timing === 'late' ? <TimingBadge answer={answer} /> : null}
              </h3>
              <AnswerLinesList lines={lines} />
            </article>
          ))}
        </section>
      ))}
      {units.length === 0 ? <p>{words.noComments}</p> : null}
    </div>
  );
}
