'use client';
import { get, useFormContext, useWatch } from 'react-hook-form';
import type { Locale } from '../definition/local-text.ts';
import { isRecord, NO_ANSWERS, type AnswerValues } from '../compile/answer-values.ts';
import type { CompiledForm } from '../compile/compile-form.ts';
import { conditionsOf } from '../compile/field-dependencies.ts';
import { NO_PASSAGES } from '../compile/form-passage.ts';
import type { FormUnit } from '../compile/form-unit.ts';
import { withUnit } from '../compile/with-unit.ts';
import type { FormSurroundings, UploadFile } from './field-input-props.tsx';
import { FieldList } from './field-list.tsx';

export type FormFieldsProps = {
  readonly form: CompiledForm;
  readonly unitKey: string;
  /** Where the unit stands in the values of the surrounding `FormProvider`; `''` when the unit is all of them. */
  readonly namePrefix?: string;
  /** The other units, which conditions may read. */
  readonly rest?: AnswerValues;
  readonly disabled?: boolean;
  readonly locale?: Locale;
  readonly uploadFile?: UploadFile;
};

/** The fields of one unit, inside a React Hook Form `FormProvider`. Nothing at all when the unit is unknown. */
export function FormFields(props: FormFieldsProps) {
  const unit = props.form.unit(props.unitKey);
  if (unit === null) return null;
  return changesShape(unit) ? <WatchedFields {...props} unit={unit} /> : <FixedFields {...props} />;
}

/** Re-renders the list as the person writes, since an answer may show or hide another field. */
function WatchedFields(props: FormFieldsProps & { readonly unit: FormUnit }) {
  const { control } = useFormContext();
  const { namePrefix = '', rest = NO_ANSWERS } = props;
  const all = useWatch({ control });
  const raw: unknown = namePrefix === '' ? all : get(all, namePrefix);
  const values = withUnit(rest, props.unit, isRecord(raw) ? raw : {});
  return <Fields {...props} values={values} />;
}

function FixedFields(props: FormFieldsProps) {
  return <Fields {...props} values={props.rest ?? NO_ANSWERS} />;
}

function Fields(props: FormFieldsProps & { readonly values: AnswerValues }) {
  const view = props.form.view(props.unitKey, props.values);
  const surroundings: FormSurroundings = {
    locale: props.locale ?? 'sv',
    disabled: props.disabled ?? false,
    passages: props.form.unit(props.unitKey)?.passages ?? NO_PASSAGES,
    ...(props.uploadFile === undefined ? {} : { uploadFile: props.uploadFile }),
  };
  return view === null ? null : (
    <FieldList view={view} namePrefix={props.namePrefix ?? ''} surroundings={surroundings} />
  );
}

function changesShape(unit: FormUnit): boolean {
  return unit.fields.some(
    (field) => field.type === 'group' || conditionsOf(field).some((condition) => condition !== undefined),
  );
}
