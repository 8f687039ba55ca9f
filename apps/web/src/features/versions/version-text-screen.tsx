import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import type { VersionTextView } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { shellWords } from '../../messages/sv/shell.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { VersionText } from './version-text.tsx';
import { compareHref, versionsHref, versionTextHref } from './version-hrefs.ts';

const words = versionWords.text;

export interface VersionTextScreenProps {
  readonly agreementId: string;
  readonly version: VersionTextView;
}

/** One version of the text to be read, with what is new in it since any version before it. */
export function VersionTextScreen({ agreementId, version }: VersionTextScreenProps) {
  const { number, createdAt, marks, since, remissed } = version;
  return (
    <section className="ov-stack ov-stack--wide" aria-labelledby="versionen">
      <div className="ov-stack ov-stack--tight">
        <h2 id="versionen">{words.title(number)}</h2>
        <p>
          {words.made(formatInstant(createdAt))} <Link href={versionsHref(agreementId)}>{words.back}</Link>
        </p>
        <Unexplained agreementId={agreementId} version={version} />
        <SinceForm agreementId={agreementId} version={version} />
        {since === null ? null : (
          <p role="status">
            {words.marked(
              marks.length,
              since === remissed ? words.sinceRemiss(since) : words.sinceVersion(since),
            )}
          </p>
        )}
      </div>
      <VersionText agreementId={agreementId} version={version} />
    </section>
  );
}

/** Which version to mark from; a plain form, so that it works before any script has loaded. */
function SinceForm({ agreementId, version: { number, earlier, since, remissed } }: VersionTextScreenProps) {
  const newest = earlier.at(-1);
  if (newest === undefined) return <p>{words.first}</p>;
  const options = earlier.toReversed().map((one) => ({
    value: String(one),
    label: one === remissed ? words.sinceRemiss(one) : words.sinceVersion(one),
  }));
  return (
    <form action={versionTextHref(agreementId, number)} method="get" className="ov-inline-form">
      <Field id="sedan" label={words.since}>
        {(control) => (
          <Select {...control} name="sedan" defaultValue={String(since ?? newest)} options={options} />
        )}
      </Field>
      <Button type="submit" variant="secondary">
        {words.sinceButton}
      </Button>
    </form>
  );
}

function Unexplained({ agreementId, version: { number, withoutCause, madeFrom } }: VersionTextScreenProps) {
  const from = madeFrom.at(-2);
  if (withoutCause.length === 0 || from === undefined) return null;
  return (
    <Alert tone="warning" word={shellWords.tones.warning} title={words.unexplained} role="none">
      <p>{words.unexplainedText(from)}</p>
      <ul>
        {withoutCause.map(({ id, title }) => (
          <li key={id}>
            <Link href={compareHref(agreementId, { from, to: number }, id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
