'use client';

import type { UnitId } from '@overens/domain/kernel/id';
import type { ImportQuestion } from '@overens/text/findings/import-findings';
import type { AgreementText } from '@overens/text/model/agreement-text';
import { Button } from '@overens/ui/button';
import { findingsWords as words, questionText } from '../../messages/sv/import-findings.ts';
import { sectionOfSource } from './section-of-source.ts';

export interface QuestionListProps {
  readonly questions: readonly ImportQuestion[];
  readonly text: AgreementText;
  readonly onSeen: (question: ImportQuestion) => void;
  readonly onShow: (sectionId: UnitId) => void;
}

/** What the reading was unsure of, each with its line of the source beside it. */
export function QuestionList({ questions, text, onSeen, onShow }: QuestionListProps) {
  return (
    <ol className="ov-plain-list">
      {questions.map((question) => {
        const { number, code, detail, line, source } = question;
        const place = sectionOfSource(text, source);
        return (
          <li key={number} className="ov-left-out">
            <span>
              <strong>{number}.</strong> {questionText(code, detail)}
              <span className="ov-hint ov-table-note">
                {line === null ? words.whole : words.line(line)}
                {source === '' ? null : <q lang="sv">{source}</q>}
              </span>
            </span>
            {place === null ? null : (
              <Button
                variant="secondary"
                size="small"
                aria-label={words.showPlaceLabel(number)}
                onClick={() => onShow(place)}
              >
                {words.showPlace}
              </Button>
            )}
            <Button
              variant="secondary"
              size="small"
              aria-label={words.seenLabel(number)}
              onClick={(event) => {
                focusBeside(event.currentTarget);
                onSeen(question);
              }}
            >
              {words.seen}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

/** The focus goes on to the next question before this one disappears. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}
