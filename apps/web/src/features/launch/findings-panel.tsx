'use client';

import type { UnitId } from '@overens/domain/kernel/id';
import type { ImportFindings } from '@overens/text/findings/import-findings';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { DefinitionList } from '@overens/ui/definition-list';
import { Disclosure } from '@overens/ui/disclosure';
import { findingsWords as words } from '../../messages/sv/import-findings.ts';
import { foundFacts } from './found-facts.ts';
import { OfferedFacts } from './offered-facts.tsx';
import { QuestionList } from './question-list.tsx';

export interface FindingsPanelProps {
  readonly findings: ImportFindings;
  readonly text: AgreementText;
  readonly onChange: (findings: ImportFindings) => void;
  readonly onShow: (sectionId: UnitId) => void;
}

/** What was understood of the text, what the reading asks, and that no line was lost. */
export function FindingsPanel({ findings, text, onChange, onShow }: FindingsPanelProps) {
  const { facts, questions, coverage } = findings;
  const missing = coverage.lines - coverage.inUnits - coverage.leftOut;
  const rows = foundFacts(facts);
  return (
    <section className="ov-section ov-stack" aria-labelledby="fynd">
      <h3 id="fynd">{words.title}</h3>
      <p>
        <strong>
          {missing === 0 ? words.coverage(coverage.lines) : words.notCovered(missing, coverage.lines)}
        </strong>{' '}
        <span className="ov-hint">{words.inUnits(coverage.inUnits, coverage.leftOut)}</span>
      </p>
      <OfferedFacts facts={facts} />
      <Disclosure summary={words.facts}>
        <p>{rows.length === 0 ? words.noFacts : words.factsLead}</p>
        <DefinitionList items={rows} />
      </Disclosure>
      {questions.length === 0 ? null : (
        <Disclosure summary={words.questions(questions.length)} isOpen={questions.length <= MOST_OPEN}>
          <p>{words.questionsLead}</p>
          <QuestionList
            questions={questions}
            text={text}
            onShow={onShow}
            onSeen={(seen) => onChange({ ...findings, questions: questions.filter((one) => one !== seen) })}
          />
        </Disclosure>
      )}
    </section>
  );
}

/** More questions than these are folded, so that the headings are not pushed out of sight. */
const MOST_OPEN = 12;
