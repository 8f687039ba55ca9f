import type { RoundView } from '@overens/usecases/remiss/remiss-views';

/** The missiv as its form has it: questions one per line. */
export interface MissivFields {
  readonly subject: string;
  readonly text: string;
  readonly questions: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}

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
