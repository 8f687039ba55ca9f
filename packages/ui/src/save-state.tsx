import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type SaveStateProps = {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** "Sparar …", "Sparat 20.14", "Kunde inte sparas. Det du skrivit finns kvar på skärmen." */
  readonly text: ReactNode;
  /** Such as a button that tries again. */
  readonly action?: ReactNode;
};

/** Whether what one writes is kept. Always in the page, so that a change of words is announced. */
export function SaveState({ state, text, action }: SaveStateProps) {
  return (
    <div className={`ov-save ov-save--${state}`}>
      <output aria-live="polite">
        {state === 'saved' ? <Icon name="check" /> : null}
        {state === 'failed' ? <Icon name="warning" /> : null}
        {state === 'saving' ? <span className="ov-button-pulse" aria-hidden="true" /> : null}
        {text}
      </output>
      {action}
    </div>
  );
}
