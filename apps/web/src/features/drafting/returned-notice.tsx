import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { dateOf } from '@overens/domain/calendar/stockholm-calendar';
import { Alert } from '@overens/ui/alert';
import type { DraftingView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { shellWords } from '../../messages/sv/shell.ts';

const words = draftingWords.returned;

/** Which stage sent the text back, and what was said there. */
export function ReturnedNotice({ returned }: { readonly returned: NonNullable<DraftingView['returned']> }) {
  const day = formatDate(dateOf(returned.at));
  return (
    <Alert
      tone="warning"
      word={shellWords.tones.warning}
      title={words.title(returned.title, day)}
      role="none"
    >
      <p>{words.text}</p>
      {returned.reasons.length === 0 ? (
        <p>{words.noReasons}</p>
      ) : (
        <ul>
          {returned.reasons.map(({ from, text }, index) => (
            <li key={`${index}-${from}`}>
              <strong>{from}:</strong> <span className="ov-answer-text">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
