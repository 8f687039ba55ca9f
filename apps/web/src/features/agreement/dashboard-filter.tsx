import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { LinkButton } from '@overens/ui/link-button';
import { Select } from '@overens/ui/select';
import { TextInput } from '@overens/ui/text-input';
import Link from 'next/link';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { dashboardHref, type DashboardQuery } from './dashboard-query.ts';

const words = agreementWords.dashboard;

/** A plain form that changes the address: a filtered list can be kept and shared, and needs no script. */
export function DashboardFilter({ query }: { readonly query: DashboardQuery }) {
  const isFiltered =
    query.typ !== 'all' || query.vantar !== 'all' || query.visa !== 'all' || query.sok !== '';
  return (
    <form action="/arbete" method="get" role="search" className="ov-filter" aria-label={words.filter}>
      {query.kommun === undefined ? null : <input type="hidden" name="kommun" value={query.kommun} />}
      <Field id="sok" label={words.search}>
        {(control) => (
          <TextInput {...control} name="sok" type="search" maxLength={100} defaultValue={query.sok} />
        )}
      </Field>
      <Field id="typ" label={words.mode}>
        {(control) => (
          <Select {...control} name="typ" defaultValue={query.typ} options={choices(words.modes)} />
        )}
      </Field>
      <Field id="vantar" label={words.awaited}>
        {(control) => (
          <Select
            {...control}
            name="vantar"
            defaultValue={query.vantar}
            options={choices(words.awaitedChoices)}
          />
        )}
      </Field>
      <Field id="visa" label={words.show}>
        {(control) => (
          <Select {...control} name="visa" defaultValue={query.visa} options={choices(words.shown)} />
        )}
      </Field>
      <div className="ov-actions">
        <Button type="submit" variant="secondary">
          {words.apply}
        </Button>
        {isFiltered ? (
          <LinkButton href={dashboardHref({ kommun: query.kommun })} variant="quiet" linkAs={Link}>
            {words.clear}
          </LinkButton>
        ) : null}
      </div>
    </form>
  );
}

function choices(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
