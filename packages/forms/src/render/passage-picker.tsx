'use client';
import { formWords } from '../compile/form-messages.ts';
import type { FormPassage, FormPassages } from '../compile/form-passage.ts';

/** The sentences to choose among, each a button of its own words, under the headings that they stand under. */
export function PassagePicker(props: {
  readonly id: string;
  readonly passages: FormPassages;
  /** The units that have a box already. */
  readonly chosen: readonly string[];
  readonly onChoose: (unitId: string) => void;
  readonly onClose: () => void;
}) {
  const sentences = props.passages.filter(({ kind }) => kind === 'sentence');
  const groups = [...Map.groupBy(sentences, ({ under }) => under)];
  return (
    <div id={props.id} className="ov-passage-picker">
      <p>{formWords.passagesToChoose}</p>
      {groups.map(([under, group]) => (
        <div key={under}>
          {groups.length === 1 ? null : <p className="ov-label">{under}</p>}
          <ul aria-label={under}>
            {group.map((sentence) => (
              <li key={sentence.id}>
                <Choice
                  sentence={sentence}
                  isChosen={props.chosen.includes(sentence.id)}
                  onChoose={() => props.onChoose(sentence.id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {/* A chapter may be long: nobody should have to find the way back up to be done. */}
      <button type="button" className="ov-button ov-button--quiet ov-button--small" onClick={props.onClose}>
        {formWords.closePassages}
      </button>
    </div>
  );
}

function Choice(props: {
  readonly sentence: FormPassage;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className="ov-passage-choice" onClick={props.onChoose}>
      {props.sentence.text}
      {props.isChosen ? <span className="ov-hint"> ({formWords.passageChosen})</span> : null}
    </button>
  );
}
