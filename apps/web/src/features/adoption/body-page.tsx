import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import { Alert } from '@overens/ui/alert';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import type { AdoptionView, BodyView } from '@overens/usecases/adoption/adoption-views';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { NeedsScript } from '../command/needs-script.tsx';
import { BodyForms } from './body-forms.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { WarningList } from './warning-list.tsx';

const words = adoptionWords.body;

export interface BodyPageProps {
  readonly adoption: AdoptionView;
  readonly body: BodyView;
}

/** One body: its meeting, its decision with what was corrected, and the forms for those who record. */
export function BodyPage({ adoption, body }: BodyPageProps) {
  const { diarienummer, meetingOn, announcedOn, waitsFor, state, fromVisit } = body;
  const waits = state === 'waiting' && waitsFor.length > 0 && adoption.status === 'open';
  return (
    <div className="ov-stack ov-stack--wide">
      {adoption.may.record ? <NeedsScript /> : null}
      {waits ? (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {words.waitsFor(waitsFor.join(', '))}
        </Alert>
      ) : null}
      {fromVisit === null ? null : (
        <Alert tone="info" word={shellWords.tones.info} role="none">
          {words.carriedOver(fromVisit)}
        </Alert>
      )}
      <WarningList bodies={[body]} />
      <Card title={words.facts}>
        <DefinitionList
          items={[
            { term: words.type, value: adoptionWords.types[body.type] },
            { term: words.role, value: adoptionWords.roles[body.role] },
            { term: words.diarienummer, value: diarienummer ?? adoptionWords.table.noDiarienummer },
            {
              term: words.meeting,
              value: meetingOn === null ? adoptionWords.table.noMeeting : formatDate(meetingOn),
            },
            ...(announcedOn === null ? [] : [{ term: words.announced, value: formatDate(announcedOn) }]),
          ]}
        />
      </Card>
      <Card title={words.decision}>
        {body.decision === null ? (
          <p>{words.none}</p>
        ) : (
          <DecisionFacts decision={body.decision} bodies={body.mayReturnTo} />
        )}
        <History body={body} />
      </Card>
      <BodyForms adoption={adoption} body={body} />
    </div>
  );
}

/** What was corrected, and the meetings that put the matter off. */
function History({ body: { corrections, postponed, mayReturnTo } }: { readonly body: BodyView }) {
  return (
    <>
      {corrections.length === 0 ? null : (
        <>
          <h3>{words.corrections}</h3>
          {corrections.map(({ at, by, reason, was }) => (
            <Disclosure key={at} summary={words.correctionLine(by, formatInstant(at), reason)}>
              <p>{words.before}</p>
              <DecisionFacts decision={was} bodies={mayReturnTo} />
            </Disclosure>
          ))}
        </>
      )}
      {postponed.length === 0 ? null : (
        <>
          <h3>{words.postponed}</h3>
          {postponed.map((decision) => (
            <Disclosure key={decision.recordedAt} summary={formatDate(decision.decidedOn)}>
              <DecisionFacts decision={decision} bodies={mayReturnTo} />
            </Disclosure>
          ))}
        </>
      )}
    </>
  );
}
