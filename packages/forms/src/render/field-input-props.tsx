import type { ReactNode } from 'react';
import type { FieldOf, FieldType } from '../definition/form-field.ts';
import type { Locale } from '../definition/local-text.ts';
import type { FileRef } from '../fields/file/file-value.ts';
import type { FormPassages } from '../compile/form-passage.ts';
import type { FieldView, UnitView } from '../compile/unit-view.ts';

/** Stores a file and says where; the text is for the person when it could not be stored. */
export type UploadFile = (
  file: File,
) => Promise<
  { readonly ok: true; readonly value: FileRef } | { readonly ok: false; readonly message: string }
>;

/** What the page around the fields decides for all of them. */
export type FormSurroundings = {
  readonly locale: Locale;
  readonly disabled: boolean;
  /** What in the part can be spoken of on its own. */
  readonly passages: FormPassages;
  /** Without it, files cannot be attached and the field says so. */
  readonly uploadFile?: UploadFile;
};

export type FieldInputProps<T extends FieldType = FieldType> = {
  readonly field: FieldOf<T>;
  readonly view: FieldView;
  /** React Hook Form name. */
  readonly name: string;
  /** The value as it would be kept; only computed fields show it. */
  readonly value: unknown;
  readonly surroundings: FormSurroundings;
  /** Shows the fields of a row; handed in, so that the group does not import the list it stands in. */
  readonly renderFields: (view: UnitView, namePrefix: string) => ReactNode;
};

export type FieldInput<T extends FieldType> = (props: FieldInputProps<T>) => ReactNode;
