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
        {state === 'saved' ? <Icon path={CHECK} /> : null}
        {state === 'failed' ? <Icon path={WARNING} /> : null}
        {state === 'saving' ? <span className="ov-button-pulse" aria-hidden="true" /> : null}
        {text}
      </output>
      {action}
    </div>
  );
}

const CHECK = 'M4 12.5 9.5 18 20 6.5';
const WARNING = 'M12 3.5 22 20.5H2zM12 10v5m0 2.3v.6';
