import { StatusBadge } from '@overens/ui/status-badge';
import type { CauseView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';

const words = draftingWords.comparison;

/** What led to a change, one by one; a change that nobody has stated a cause for is flagged. */
export function CauseList({ causes }: { readonly causes: readonly CauseView[] }) {
  return (
    <ul>
      {causes.map((cause, index) => (
        <li key={index}>
          <Cause cause={cause} />
        </li>
      ))}
    </ul>
  );
}

function Cause({ cause }: { readonly cause: CauseView }) {
  switch (cause.kind) {
    case 'returned':
      return words.returned(cause.title);
    case 'notStated':
      return (
        <>
          <StatusBadge status="attention">{words.notStated}</StatusBadge> {words.notStatedText}
        </>
      );
    case 'editorial':
      return (
        <>
          {words.editorial(cause.by)}: <span className="ov-answer-text">{cause.reason}</span>
        </>
      );
    case 'disposition':
      return (
        <>
          <strong>{cause.name}</strong> ({draftingWords.outcomes[cause.outcome].toLocaleLowerCase('sv')})
          {cause.reason === '' ? null : <span className="ov-answer-text">: {cause.reason}</span>}
        </>
      );
  }
}
