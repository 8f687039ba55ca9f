import type { FormUnit } from '@overens/forms/compile/form-unit';
import type { UnitView } from '@overens/forms/compile/unit-view';
import { Card } from '@overens/ui/card';
import { DefinitionList } from '@overens/ui/definition-list';
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
          .map(({ bound, value }) => ({
            key: bound.key,
            term: bound.label.sv,
            value: bound.isEmpty(value) ? (
              <span className="ov-soft">{words.notAnswered}</span>
            ) : (
              <span className={styles['answer']}>{bound.show(value, 'sv', unit.passages)}</span>
            ),
          }))}
      />
    </Card>
  );
}

type ReviewedUnitProps = {
  readonly recipientId: string;
  readonly unit: FormUnit;
  readonly view: UnitView | null;
};
