import { passageLines, type FormPassages } from '@overens/forms/compile/form-passage';
import type { FormUnit } from '@overens/forms/compile/form-unit';
import type { UnitView } from '@overens/forms/compile/unit-view';
import type { BoundField } from '@overens/forms/fields/bound-field';
import { Card } from '@overens/ui/card';
import { DefinitionList, type DefinitionListProps } from '@overens/ui/definition-list';
import { answeringWords } from '../../messages/sv/answering.ts';
import styles from './answering.module.css';
import { fieldHref } from './unit-anchor.ts';

/** One part of the answer in words, with the way back to it. */
export function ReviewedUnit({ recipientId, unit, view }: ReviewedUnitProps) {
  const words = answeringWords.review;
  const fields = (view?.fields ?? []).filter(({ bound }) => bound.field.type !== 'note');
  return (
    <Card
      title={unit.title.sv}
      actions={
        <a href={fieldHref(recipientId, unit.name)}>
          {words.change}
          <span className="ov-visually-hidden">: {unit.title.sv}</span>
        </a>
      }
    >
      <DefinitionList
        layout="stack"
        items={fields
          .map(({ bound }) => ({ bound, value: view?.values[bound.key] }))
          .filter(({ bound, value }) => bound.required || !bound.isEmpty(value))
          .flatMap(({ bound, value }) => answersTo(bound, value, unit.passages))}
      />
    </Card>
  );
}

/** A question with its answer; what was said of single sentences is an answer for each. */
function answersTo(bound: BoundField, value: unknown, passages: FormPassages): DefinitionListProps['items'] {
  if (bound.field.type === 'passages') {
    return passageLines(value, passages).map(({ unitId, label, text }) => ({
      key: unitId,
      term: label,
      value: <span className={styles['answer']}>{text}</span>,
    }));
  }
  const answer = bound.isEmpty(value) ? (
    <span className="ov-soft">{answeringWords.review.notAnswered}</span>
  ) : (
    <span className={styles['answer']}>{bound.show(value, 'sv', passages)}</span>
  );
  return [{ key: bound.key, term: bound.label.sv, value: answer }];
}

type ReviewedUnitProps = {
  readonly recipientId: string;
  readonly unit: FormUnit;
  readonly view: UnitView | null;
};
