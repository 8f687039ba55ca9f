'use client';

import { RadioGroup } from '@overens/ui/radio-group';
import type { NewTextView } from '@overens/usecases/drafting/new-text-view';
import { newTextWords as words } from '../../messages/sv/new-text.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import styles from './drafting.module.css';

export interface UncertainPairProps {
  readonly pair: NewTextView['undecided'][number];
  readonly number: number;
  readonly verdict: 'same' | 'new' | undefined;
  readonly onJudge: (verdict: 'same' | 'new') => void;
}

/** An old and a new wording side by side: a person says whether they are the same unit. */
export function UncertainPair({ pair, number, verdict, onJudge }: UncertainPairProps) {
  const was = pair.parts.filter(({ kind }) => kind !== 'added');
  const is = pair.parts.filter(({ kind }) => kind !== 'removed');
  return (
    <article className="ov-stack ov-stack--tight" aria-label={words.pair(number)}>
      <p className="ov-hint">
        {words.pair(number)}. {words.kinds[pair.kind]}. {words.likeness(Math.round(pair.confidence * 100))}.
      </p>
      <div className={styles['part']}>
        <div>
          <h3>{words.before}</h3>
          <p>
            <DiffText parts={was} />
          </p>
        </div>
        <div>
          <h3>{words.after}</h3>
          <p>
            <DiffText parts={is} />
          </p>
        </div>
      </div>
      <RadioGroup
        id={pair.newId}
        name={pair.newId}
        legend={words.pair(number)}
        options={[
          { value: 'same', label: words.same },
          { value: 'new', label: words.fresh },
        ]}
        value={verdict ?? ''}
        input={{ onChange: (event) => onJudge(event.currentTarget.value === 'same' ? 'same' : 'new') }}
      />
    </article>
  );
}
