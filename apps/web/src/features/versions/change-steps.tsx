import { versionWords } from '../../messages/sv/versions.ts';
import { CHANGE_LIST } from './change-list.tsx';

const words = versionWords.compare;

export interface ChangeStepsProps {
  /** All changes in their order, and the one that one stands at. */
  readonly changes: readonly { readonly id: string; readonly title: string }[];
  readonly at: string;
}

/** On to the next change and back to the one before, by links: they work by keyboard before any script has loaded. */
export function ChangeSteps({ changes, at }: ChangeStepsProps) {
  const index = changes.findIndex(({ id }) => id === at);
  const [previous, next] = [changes[index - 1], changes[index + 1]];
  if (index === -1 || changes.length < 2) return null;
  return (
    <nav className="ov-actions ov-small" aria-label={`${words.steps}, ${changes[index]?.title ?? ''}`}>
      {previous === undefined ? null : (
        <a href={`#${previous.id}`}>
          {words.previous}
          <span className="ov-visually-hidden">: {previous.title}</span>
        </a>
      )}
      {next === undefined ? null : (
        <a href={`#${next.id}`}>
          {words.next}
          <span className="ov-visually-hidden">: {next.title}</span>
        </a>
      )}
      <a href={`#${CHANGE_LIST}`}>{words.toList}</a>
    </nav>
  );
}
