import { Disclosure } from '@overens/ui/disclosure';
import type { NewTextView } from '@overens/usecases/drafting/new-text-view';
import { newTextWords as words } from '../../messages/sv/new-text.ts';
import { DiffText } from '../agreement/diff-text.tsx';

/** Every unit that is not as it was, in reading order, with how sure it is that it is the same one. */
export function NewTextChanges({ changed }: Pick<NewTextView, 'changed'>) {
  if (changed.length === 0) return <p>{words.none}</p>;
  return (
    <Disclosure summary={`${words.changes} (${changed.length})`} isOpen={changed.length <= MOST_OPEN}>
      <ol className="ov-plain-list">
        {changed.map(({ id, kind, fate, confidence, parts }) => (
          <li key={id}>
            <p className="ov-hint">
              {words.kinds[kind]}. {words.changed[fate]}.
              {confidence === null || confidence === 1
                ? null
                : ` ${words.likeness(Math.round(confidence * 100))}.`}
            </p>
            <p>
              <DiffText parts={parts} />
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** More changes than these are folded, so that the decisions are in sight. */
const MOST_OPEN = 40;
