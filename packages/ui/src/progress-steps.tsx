import type { ReactNode } from 'react';
import { Anchor, type LinkElement } from './anchor.tsx';

export type ProgressStep = {
  readonly key: string;
  readonly label: ReactNode;
  readonly state: 'done' | 'current' | 'todo';
  /** The state in a word, read out after the label. */
  readonly stateText: string;
  readonly href?: string | undefined;
};

export type ProgressStepsProps = {
  readonly label: string;
  /** "Steg 2 av 5": all that a narrow screen shows beside the current step. */
  readonly summary: string;
  readonly steps: readonly ProgressStep[];
  readonly linkAs?: LinkElement | undefined;
};

/** How far one has come in a form of several pages. */
export function ProgressSteps({ label, summary, steps, linkAs }: ProgressStepsProps) {
  return (
    <nav className="ov-steps" aria-label={label}>
      <p className="ov-steps-summary">{summary}</p>
      <ol>
        {steps.map((step) => (
          <li
            key={step.key}
            className={`ov-step ov-step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {step.href === undefined ? (
              <span className="ov-step-label">
                <span>{step.label}</span>
              </span>
            ) : (
              <Anchor className="ov-step-label" href={step.href} linkAs={linkAs}>
                <span>{step.label}</span>
              </Anchor>
            )}
            <span className="ov-visually-hidden"> ({step.stateText})</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
