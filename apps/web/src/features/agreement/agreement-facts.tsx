import { formatDate } from '@overens/domain/calendar/deadline-wording';
import type { AgreementView } from '@overens/usecases/agreement/agreement-views';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { agreementWords } from '../../messages/sv/agreement.ts';
import { standingInWords } from './agreement-table.tsx';

const words = agreementWords.page;

/** The plan and the facts of the case, in the margin. */
export function AgreementFacts({ view }: { readonly view: AgreementView }) {
  const terms = words.factTerms;
  return (
    <div className="ov-stack">
      <Card title={words.plan}>
        <DefinitionList
          layout="stack"
          items={view.plan.map(({ key, title, on }) => ({ key, term: title, value: formatDate(on) }))}
        />
      </Card>
      <Card title={words.facts}>
        <DefinitionList
          layout="stack"
          items={[
            { term: terms.standing, value: standingInWords(view.standing) },
            { term: terms.body, value: view.responsibleBody },
            { term: terms.diarienummer, value: view.diarienummer.join(', ') },
            { term: terms.template, value: view.templateTitle },
            ...(view.cycle > 1 ? [{ term: terms.cycle, value: String(view.cycle) }] : []),
            { term: terms.mode, value: view.mode === 'real' ? words.real : words.rehearsalMode },
          ]}
        />
      </Card>
    </div>
  );
}
