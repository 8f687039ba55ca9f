import type { FieldOf, FieldType } from '../definition/form-field.ts';
import type { FieldBehaviour } from './field-behaviour.ts';
import { booleanValue } from './boolean/boolean-value.ts';
import { choiceValue } from './choice/choice-value.ts';
import { computedValue } from './computed/computed-value.ts';
import { dateValue } from './date/date-value.ts';
import { fileValue } from './file/file-value.ts';
import { groupValue } from './group/group-value.ts';
import { multichoiceValue } from './multichoice/multichoice-value.ts';
import { noteValue } from './note/note-value.ts';
import { numberValue } from './number/number-value.ts';
import { passagesValue } from './passages/passages-value.ts';
import { richtextValue } from './richtext/richtext-value.ts';
import { stanceValue } from './stance/stance-value.ts';
import { textProposalValue } from './text-proposal/text-proposal-value.ts';
import { textValue } from './text/text-value.ts';

/** How each field type behaves: a new type does not compile until it answers here. */
const behaviours: { readonly [T in FieldType]: FieldBehaviour<FieldOf<T>> } = {
  text: textValue,
  richtext: richtextValue,
  number: numberValue,
  date: dateValue,
  boolean: booleanValue,
  choice: choiceValue,
  multichoice: multichoiceValue,
  stance: stanceValue,
  textProposal: textProposalValue,
  file: fileValue,
  passages: passagesValue,
  group: groupValue,
  note: noteValue,
  computed: computedValue,
};

/** The behaviour of one type of field. */
export function behaviourOf<T extends FieldType>(type: T): FieldBehaviour<FieldOf<T>> {
  return behaviours[type];
}
