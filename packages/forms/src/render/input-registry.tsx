import type { FieldType } from '../definition/form-field.ts';
import { BooleanInput } from './boolean-input.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { ComputedText } from './computed-text.tsx';
import { DateInput } from './date-input.tsx';
import type { FieldInput } from './field-input-props.tsx';
import { FileInput } from './file-input.tsx';
import { GroupInput } from './group-input.tsx';
import { MultichoiceInput } from './multichoice-input.tsx';
import { NoteText } from './note-text.tsx';
import { NumberInput } from './number-input.tsx';
import { PassagesInput } from './passages-input.tsx';
import { RichtextInput } from './richtext-input.tsx';
import { TextInput } from './text-input.tsx';
import { TextProposalInput } from './text-proposal-input.tsx';

/** How each field type is shown: a new type does not compile until it answers here. */
export const inputRegistry: { readonly [T in FieldType]: FieldInput<T> } = {
  text: TextInput,
  richtext: RichtextInput,
  number: NumberInput,
  date: DateInput,
  boolean: BooleanInput,
  choice: ChoiceInput,
  multichoice: MultichoiceInput,
  stance: ChoiceInput,
  textProposal: TextProposalInput,
  file: FileInput,
  passages: PassagesInput,
  group: GroupInput,
  note: NoteText,
  computed: ComputedText,
};
