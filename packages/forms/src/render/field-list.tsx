'use client';
import { createElement } from 'react';
import type { FieldType } from '../definition/form-field.ts';
import type { UnitView } from '../compile/unit-view.ts';
import type { FieldInput, FieldInputProps, FormSurroundings } from './field-input-props.tsx';
import { inputRegistry } from './input-registry.tsx';

/** The visible fields of a page, section or row. */
export function FieldList(props: {
  readonly view: UnitView;
  readonly namePrefix: string;
  readonly surroundings: FormSurroundings;
}) {
  return props.view.fields.map((fieldView) => {
    const { bound } = fieldView;
    return renderField({
      field: bound.field,
      view: fieldView,
      name: props.namePrefix === '' ? bound.key : `${props.namePrefix}.${bound.key}`,
      value: props.view.values[bound.key],
      surroundings: props.surroundings,
      renderFields: (view, namePrefix) => (
        <FieldList view={view} namePrefix={namePrefix} surroundings={props.surroundings} />
      ),
    });
  });
}

function renderField<T extends FieldType>(props: FieldInputProps<T>) {
  const input: FieldInput<T> = inputRegistry[props.field.type];
  return createElement(input, { ...props, key: props.field.key });
}
