import type { RoundView } from '@overens/usecases/remiss/remiss-views';

/** The names of the missiv's fields. */
export const missivFieldNames = [
  'subject',
  'text',
  'questions',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const;

/** The missiv as its form has it: questions one per line. */
export type MissivFields = Readonly<Record<(typeof missivFieldNames)[number], string>>;

/** A stored missiv as the form has it. */
export function fieldsOfMissiv({ subject, text, questions, contact }: RoundView['missiv']): MissivFields {
  return {
    subject,
    text,
    questions: questions.join('\n'),
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  };
}

/** The form's missiv as it is stored. */
export function missivOfFields(fields: MissivFields): RoundView['missiv'] {
  return {
    subject: fields.subject,
    text: fields.text,
    questions: fields.questions
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    contact: { name: fields.contactName, email: fields.contactEmail, phone: fields.contactPhone },
  };
}
