import type { AnsweredLines } from '@overens/forms/compile/answer-lines';
import { DefinitionList } from '@overens/ui/definition-list';

/** What was answered to each question of one part, as plain text: markup in an answer stays text. */
export function AnswerLinesList({ lines }: { readonly lines: AnsweredLines['lines'] }) {
  return (
    <DefinitionList
      items={lines.map((line, index) => ({
        key: `${index}-${line.label}`,
        term: line.label,
        value: <span className="ov-answer-text">{line.text}</span>,
      }))}
    />
  );
}
