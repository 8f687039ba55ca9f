import { z } from 'zod';
import { BooleanField } from '../fields/boolean/boolean-field.ts';
import { ChoiceField } from '../fields/choice/choice-field.ts';
import { ComputedField } from '../fields/computed/computed-field.ts';
import { DateField } from '../fields/date/date-field.ts';
import { FileField } from '../fields/file/file-field.ts';
import { MultichoiceField } from '../fields/multichoice/multichoice-field.ts';
import { NoteField } from '../fields/note/note-field.ts';
import { NumberField } from '../fields/number/number-field.ts';
import { RichtextField } from '../fields/richtext/richtext-field.ts';
import { StanceField } from '../fields/stance/stance-field.ts';
import { TextProposalField } from '../fields/text-proposal/text-proposal-field.ts';
import { TextField } from '../fields/text/text-field.ts';

/** Every field type but `group`, and `passages` that stands under a part of the text alone. */
export const LeafField = z.discriminatedUnion('type', [
  TextField,
  RichtextField,
  NumberField,
  DateField,
  BooleanField,
  ChoiceField,
  MultichoiceField,
  StanceField,
  TextProposalField,
  FileField,
  NoteField,
  ComputedField,
]);
export type LeafField = z.infer<typeof LeafField>;
