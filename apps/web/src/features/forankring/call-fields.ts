import { callWords } from '../../messages/sv/meeting-call.ts';

const words = callWords.errors;

/** The fields of a call by the names that they have in the form. */
export const callFieldNames = [
  'on',
  'from',
  'to',
  'place',
  'digitalLink',
  'accessibility',
  'agenda',
  'contactName',
  'contactEmail',
  'contactPhone',
  'textVersionId',
] as const;
export type CallFields = Readonly<Record<(typeof callFieldNames)[number], string>>;

/** A call as the procedure takes it. */
export function callOf(fields: CallFields) {
  const { on, from, to, place, digitalLink, accessibility, textVersionId } = fields;
  const contact = { name: fields.contactName, email: fields.contactEmail, phone: fields.contactPhone };
  const agenda = linesOf(fields.agenda);
  return {
    time: { on, from, to },
    facts: { place, digitalLink, accessibility, agenda, contact },
    textVersionId,
  };
}

/** What is wrong, by the id of the field; empty when the call can be sent. */
export function callErrors(fields: CallFields): { fieldId: string; message: string }[] {
  const isOnline = fields.digitalLink !== '';
  const wrong: Readonly<Record<string, string | null>> = {
    on: fields.on === '' ? words.on : null,
    from: fields.from === '' ? words.from : null,
    to: fields.to === '' || fields.to <= fields.from ? words.to : null,
    place: fields.place === '' && !isOnline ? words.place : null,
    digitalLink: isOnline && !/^https?:\/\/\S+$/.test(fields.digitalLink) ? words.link : null,
    agenda: linesOf(fields.agenda).length === 0 ? words.agenda : null,
    contactName: fields.contactName === '' ? words.contactName : null,
    contactEmail: /^\S+@\S+\.\S+$/.test(fields.contactEmail) ? null : words.contactEmail,
  };
  return Object.entries(wrong).flatMap(([fieldId, message]) =>
    message === null ? [] : [{ fieldId, message }],
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
