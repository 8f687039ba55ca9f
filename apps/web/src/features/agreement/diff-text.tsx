import { VisuallyHidden } from '@overens/ui/visually-hidden';
import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';

const words = draftingWords.comparison;
type Part = ComparisonView['sections'][number]['heading'][number];

/** A wording with what was added and taken out: by line, by weight, by element, and in words for ears. */
export function DiffText({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={index} className={kind === 'added' ? 'ov-ins' : 'ov-del'}>
        <VisuallyHidden> {words[kind]} </VisuallyHidden>
        {text}
        <VisuallyHidden> {words.end} </VisuallyHidden>
      </Mark>
    );
  });
}
