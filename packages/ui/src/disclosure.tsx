import type { ReactNode } from 'react';

export type DisclosureProps = {
  readonly summary: ReactNode;
  readonly isOpen?: boolean | undefined;
  /** Disclosures of one name close each other. */
  readonly name?: string | undefined;
  readonly children: ReactNode;
};

/** More for those who want it. Native, so it works before any script has loaded. */
export function Disclosure({ summary, isOpen, name, children }: DisclosureProps) {
  return (
    <details className="ov-disclosure" open={isOpen} name={name}>
      <summary>{summary}</summary>
      <div className="ov-disclosure-body">{children}</div>
    </details>
  );
}
