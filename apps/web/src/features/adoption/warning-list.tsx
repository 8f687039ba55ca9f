import { Alert } from '@overens/ui/alert';
import type { BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { warningWords } from './warning-words.ts';

/** What is late or out of order, each with its rule; nothing when all is as it should be. */
export function WarningList({ bodies }: { readonly bodies: readonly BodyView[] }) {
  const lines = bodies.flatMap(({ key, name, warnings }) =>
    warnings.map((warning) => ({
      key: `${key} ${warning.code}`,
      text: bodies.length === 1 ? warningWords(warning) : `${name}: ${warningWords(warning)}`,
    })),
  );
  if (lines.length === 0) return null;
  return (
    <Alert tone="warning" word={shellWords.tones.warning} title={adoptionWords.warnings.title} role="none">
      <ul>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Alert>
  );
}
