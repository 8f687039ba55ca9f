import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { CauseView, ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { DiffText } from '../agreement/diff-text.tsx';

const words = draftingWords.comparison;
type Section = ComparisonView['sections'][number];

/** One section before and after, with what led to the change. */
export function ComparedSection({ section }: { readonly section: Section }) {
  const { id, fate, heading, paragraphs, causes, others } = section;
  return (
    <section className="ov-section" aria-labelledby={id}>
      <h2 id={id}>
        <DiffText parts={heading} />
      </h2>
      <p>
        <StatusBadge status={shapes[fate]}>{draftingWords.fates[fate]}</StatusBadge>
      </p>
      <div className="ov-prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph.id}>
            {paragraph.kind === 'listItem' ? '• ' : null}
            <DiffText parts={paragraph.parts} />
            {paragraph.fate === 'moved' ? <em> ({words.moved.toLocaleLowerCase('sv')})</em> : null}
          </p>
        ))}
      </div>
      {fate === 'same' ? null : <Why causes={causes} />}
      {others.length === 0 ? null : (
        <div>
          <h3>{words.others}</h3>
          <CauseList causes={others} />
        </div>
      )}
    </section>
  );
}

function Why({ causes }: { readonly causes: readonly CauseView[] }) {
  return (
    <div>
      <h3>{words.why}</h3>
      {causes.length === 0 ? <p>{words.editorial}</p> : <CauseList causes={causes} />}
    </div>
  );
}

function CauseList({ causes }: { readonly causes: readonly CauseView[] }) {
  return (
    <ul>
      {causes.map((cause, index) => (
        <li key={index}>
          {cause.kind === 'returned' ? (
            words.returned(cause.title)
          ) : (
            <>
              <strong>{cause.name}</strong> ({draftingWords.outcomes[cause.outcome].toLocaleLowerCase('sv')})
              {cause.reason === '' ? null : <span className="ov-answer-text">: {cause.reason}</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const shapes = {
  same: 'done',
  changed: 'active',
  added: 'active',
  moved: 'active',
  removed: 'ended',
} as const satisfies Record<Section['fate'], Status>;
