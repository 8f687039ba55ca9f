import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import type { VersionRow } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { versionsHref } from './version-hrefs.ts';

const words = versionWords.compare;

export interface CompareFormProps {
  readonly agreementId: string;
  readonly versions: readonly VersionRow[];
  /** The two that are compared now, if any. */
  readonly compared: { readonly from: number; readonly to: number } | null;
}

/** Chooses two versions, where there are two; a plain form, so that it works before any script has loaded. */
export function CompareForm({ agreementId, versions, compared }: CompareFormProps) {
  const [newest, beforeIt] = versions.map(({ number }) => number);
  if (newest === undefined || beforeIt === undefined) return null;
  const { from, to } = compared ?? { from: beforeIt, to: newest };
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: versionWords.version(number),
  }));
  return (
    <form action={versionsHref(agreementId)} method="get" className="ov-inline-form" aria-label={words.title}>
      <Field id="fran" label={words.from}>
        {(control) => <Select {...control} name="fran" defaultValue={String(from)} options={options} />}
      </Field>
      <Field id="till" label={words.to}>
        {(control) => <Select {...control} name="till" defaultValue={String(to)} options={options} />}
      </Field>
      <Button type="submit" variant="secondary">
        {words.button}
      </Button>
    </form>
  );
}
