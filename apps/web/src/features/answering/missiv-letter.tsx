import type { AnsweringView } from '@overens/usecases/remiss/remiss-views';
import { answeringWords } from '../../messages/sv/answering.ts';
import { RunningText } from './running-text.tsx';

/** The letter that goes with the remiss, and what the municipality wants to know in particular. */
export function MissivLetter({ missiv }: { readonly missiv: AnsweringView['missiv'] }) {
  const words = answeringWords.letter;
  return (
    <section className="ov-section" id="brevet" aria-labelledby="brevet-rubrik">
      <h2 id="brevet-rubrik">{words.title}</h2>
      <div className="ov-prose">
        <RunningText text={missiv.text} />
        {missiv.questions.length === 0 ? null : (
          <>
            <h3>{words.questions}</h3>
            <ol>
              {missiv.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
