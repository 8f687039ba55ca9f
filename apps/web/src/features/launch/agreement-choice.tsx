'use client';

import type { ImportedDraft } from '@overens/text/import/imported-draft';
import { Button } from '@overens/ui/button';
import { findingsWords } from '../../messages/sv/import-findings.ts';
import { chooseAgreement, chosenAgreement } from './choose-agreement.ts';

const words = findingsWords.agreements;

export interface AgreementChoiceProps {
  readonly imported: ImportedDraft;
  readonly onChange: (imported: ImportedDraft) => void;
}

/** The agreements that a file holds, each with its lines; one of them is chosen, or the whole is kept. */
export function AgreementChoice({ imported, onChange }: AgreementChoiceProps) {
  const { agreements } = imported;
  if (agreements === undefined) return null;
  const chosen = chosenAgreement(imported);
  return (
    <section className="ov-section ov-stack" aria-labelledby="flera-overenskommelser">
      <h3 id="flera-overenskommelser">{words.title(agreements.length)}</h3>
      <p role="status">{chosen === null ? words.lead : words.chosen}</p>
      <ol className="ov-plain-list">
        {agreements.map(({ text, fromLine, toLine }, index) => (
          <li key={fromLine} className="ov-left-out">
            <span>
              <strong>{text.title}</strong>
              <span className="ov-hint ov-table-note">{words.lines(fromLine, toLine)}</span>
            </span>
            {chosen === index ? (
              <span>{words.isChosen}</span>
            ) : (
              <Button
                variant="secondary"
                size="small"
                aria-label={`${words.choose}: ${text.title}, ${words.lines(fromLine, toLine)}`}
                onClick={() => onChange(chooseAgreement(imported, index))}
              >
                {words.choose}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
