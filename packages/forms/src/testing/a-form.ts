import { checkDefinition } from '../definition/check-definition.ts';
import type { FormDefinition } from '../definition/form-definition.ts';

/** A text in Swedish. */
export function sv(text: string): { sv: string } {
  return { sv: text };
}

/** A small legal form as raw JSON; `change` replaces its parts. */
export function aRawForm(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schemaVersion: 1,
    key: 'provform',
    version: 1,
    title: sv('Provformulär'),
    kind: 'remiss',
    locales: ['sv'],
    pages: [aRawPage([{ type: 'text', key: 'namn', label: sv('Namn') }])],
    submit: {
      lead: sv('Lämna in.'),
      signatures: { name: true, role: true },
      late: 'receiveAndFlag',
      amend: 'untilDeadline',
    },
    publishing: { notice: sv('Svaret blir allmän handling.'), list: 'afterClosing' },
    ...change,
  };
}

/** A page `p` with these fields. */
export function aRawPage(fields: readonly unknown[], change: Readonly<Record<string, unknown>> = {}) {
  return { key: 'p', title: sv('Sida'), fields, ...change };
}

/** A checked form with these page fields and section fields. */
export function aForm(fields: readonly unknown[], sectionFields?: readonly unknown[]): FormDefinition {
  const checked = checkDefinition(
    aRawForm({
      pages: [aRawPage(fields)],
      ...(sectionFields === undefined ? {} : { perSection: { targets: 'chapters', fields: sectionFields } }),
    }),
  );
  if (!checked.ok) throw new Error(`the test's form is illegal: ${JSON.stringify(checked.refusal)}`);
  return checked.value;
}
