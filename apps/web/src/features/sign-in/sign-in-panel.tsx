import type { MunicipalRole } from '@overens/domain/access/access';
import { Alert } from '@overens/ui/alert';
import { Button } from '@overens/ui/button';
import { Card } from '@overens/ui/card';
import { Field } from '@overens/ui/field';
import { PageHeader } from '@overens/ui/page-header';
import { TextInput } from '@overens/ui/text-input';
import { shellWords } from '../../messages/sv/shell.ts';
import { signInWords } from '../../messages/sv/sign-in.ts';

export interface SignInPanelProps {
  /** What came of the last try, from the address. */
  readonly outcome: string | undefined;
  readonly demoPeople: readonly { id: string; name: string; role: MunicipalRole | 'organisation' }[];
}

/** Sign in by a link in a mail. Plain forms: works before any script has loaded, and without. */
export function SignInPanel({ outcome, demoPeople }: SignInPanelProps) {
  return (
    <div className="ov-stack ov-stack--wide">
      <PageHeader title={signInWords.title} lead={signInWords.lead} />
      {demoPeople.length === 0 ? null : <DemoPeople people={demoPeople} />}
      <OutcomeAlert outcome={outcome} />
      <form action="/logga-in/lank" method="post" className="ov-stack ov-measure">
        <Field id="email" label={signInWords.email} hint={signInWords.emailHint}>
          {(control) => (
            <TextInput {...control} name="email" type="email" autoComplete="email" maxLength={254} required />
          )}
        </Field>
        <div className="ov-actions">
          <Button type="submit">{outcome === 'skickad' ? signInWords.sendAgain : signInWords.send}</Button>
        </div>
      </form>
    </div>
  );
}

function OutcomeAlert({ outcome }: { readonly outcome: string | undefined }) {
  if (outcome === 'skickad') {
    return (
      <Alert tone="success" word={shellWords.tones.success} title={signInWords.sentTitle}>
        {signInWords.sentText}
      </Alert>
    );
  }
  const words = outcome === undefined ? undefined : outcomes[outcome];
  if (words === undefined) return null;
  return (
    <Alert tone="error" word={shellWords.tones.error} title={words.title}>
      {words.text}
    </Alert>
  );
}

function DemoPeople({ people }: { readonly people: SignInPanelProps['demoPeople'] }) {
  return (
    <Card title={signInWords.demoTitle} emphasis="key">
      <p>{signInWords.demoLead}</p>
      <form action="/logga-in/demo" method="post" className="ov-demo-people">
        {people.map((person) => (
          <Button key={person.id} type="submit" variant="secondary" name="person" value={person.id}>
            <span>
              <strong>{person.name}</strong>, {signInWords.demoRole[person.role]}
            </span>
          </Button>
        ))}
      </form>
    </Card>
  );
}

const outcomes: Readonly<Record<string, { title: string; text: string }>> = {
  ogiltig: signInWords.refused,
  adress: signInWords.badEmail,
  vanta: signInWords.tooMany,
};
