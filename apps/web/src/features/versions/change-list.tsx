import { StatusBadge } from '@overens/ui/status-badge';
import type { ComparedParagraphView } from '@overens/usecases/drafting/compared-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { isShownElsewhere } from './moved-in-words.ts';

const words = versionWords.compare;

/** A changed section as far as the list of changes tells of it. */
export interface ListedChange {
  readonly id: string;
  readonly title: string;
  readonly fate: ComparedParagraphView['fate'];
  readonly paragraphs: readonly Pick<ComparedParagraphView, 'fate' | 'wentTo' | 'mergedInto'>[];
  readonly causes: readonly { readonly kind: string }[];
}

/** Every change at a glance, each with the way to it; where nobody has said why, that. */
export function ChangeList({ changes }: { readonly changes: readonly ListedChange[] }) {
  return (
    <nav className="ov-stack ov-stack--tight" aria-label={words.list} id={CHANGE_LIST} tabIndex={-1}>
      <p>
        <strong>{words.listed(changes.length)}</strong>
      </p>
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <a href={`#${change.id}`}>{change.title}</a>: {changeInWords(change)}
            {change.causes.some(({ kind }) => kind === 'notStated') ? (
              <>
                {' '}
                <StatusBadge status="attention">{words.notStated}</StatusBadge>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What happened to a section and to how many of its paragraphs: `Ändrad, ett stycke omformulerat`. */
function changeInWords({ fate, paragraphs }: ListedChange): string {
  const section = draftingWords.fates[fate];
  if (fate === 'added' || fate === 'removed') return section;
  const told = paragraphs.filter((unit) => !isShownElsewhere(unit));
  const units = FATES.map((one) => ({ one, count: told.filter((unit) => unit.fate === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => words.units[one](count));
  return [section, ...units].join(', ');
}

const FATES = ['changed', 'moved', 'added', 'removed'] as const;

/** Where the list is on its page. */
export const CHANGE_LIST = 'andringslista';
