import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import type { AdoptionView, BodyView, MinutesView } from '@overens/usecases/adoption/adoption-views';
import { appealWords as words } from '../../messages/sv/appeal.ts';
import { appealItems } from './appeal-items.ts';
import { AppealForm, VerdictForm } from './forms-of-state.ts';

export interface AppealCardProps {
  readonly adoption: AdoptionView;
  readonly body: BodyView;
  readonly minutes: MinutesView;
}

/** Whether the decision has been appealed, what came of it, and the forms to note it for those who record. */
export function AppealCard({ adoption, body, minutes }: AppealCardProps) {
  const { id: adoptionId, tenantId, today, may } = adoption;
  const { appeal } = minutes;
  const ids = { tenantId, adoptionId, bodyKey: body.key };
  const mayNote = may.record && (appeal.state === 'none' || appeal.state === 'pending');
  const form = <AppealForm {...ids} appeal={appeal} today={today} />;
  return (
    <Card title={words.title}>
      {appeal.state === 'none' ? <p>{words.none}</p> : <DefinitionList items={appealItems(minutes)} />}
      {mayNote && appeal.state === 'pending' ? (
        <>
          <h3>{words.verdictForm.title}</h3>
          <VerdictForm
            {...ids}
            today={today}
            bodies={adoption.bodies.map(({ key, name }) => ({ key, name }))}
          />
        </>
      ) : null}
      {mayNote ? (
        <Disclosure summary={appeal.state === 'none' ? words.form.first : words.form.change}>
          {form}
        </Disclosure>
      ) : null}
    </Card>
  );
}
