import type { MeetingNeed } from '@overens/domain/forankring/registration';
import { publicMeetingWords } from '../../messages/sv/public-meeting.ts';
import { fieldsOf } from '../command/fields-of.ts';

const words = publicMeetingWords.register.errors;

/** The schemas stay on the server: what anyone opens on a phone must be light. */
export const needNames = [
  'hearingLoop',
  'interpreter',
  'food',
  'other',
] as const satisfies readonly MeetingNeed[];

/** A registration as it is filled in. */
export interface RegisterFields {
  readonly as: 'organisation' | 'private';
  readonly organisation: string;
  readonly contactName: string;
  readonly email: string;
  readonly people: string;
  readonly needs: readonly MeetingNeed[];
  readonly needsNote: string;
}

/** What stands in the form. */
export function registerFieldsIn(form: HTMLFormElement): RegisterFields {
  const values = fieldsOf(form, ['as', 'organisation', 'contactName', 'email', 'people', 'needsNote']);
  return { ...values, as: values.as === 'private' ? 'private' : 'organisation', needs: needsIn(form) };
}

/** The needs that are ticked. */
export function needsIn(form: HTMLFormElement): readonly MeetingNeed[] {
  const chosen = new FormData(form).getAll('needs');
  return needNames.filter((need) => chosen.includes(need));
}

/** A registration as the procedure takes it. */
export function registrationOf(fields: RegisterFields) {
  const { as, organisation, contactName, email, people, needs, needsNote } = fields;
  return {
    organisation: as === 'private' ? null : organisation,
    contactName,
    email,
    people: Number(people),
    needs: [...needs],
    needsNote,
  };
}

/** What is wrong, by the id of the field; empty when it can be sent. */
export function registerErrors(fields: RegisterFields): { fieldId: string; message: string }[] {
  const wrong: Readonly<Record<string, string | null>> = {
    organisation: fields.as === 'organisation' && fields.organisation.length < 2 ? words.organisation : null,
    contactName: fields.contactName.length < 2 ? words.name : null,
    email: isAddress(fields.email) ? null : words.email,
    people: peopleOf(fields.people) === null ? words.people : null,
  };
  return Object.entries(wrong).flatMap(([fieldId, message]) =>
    message === null ? [] : [{ fieldId, message }],
  );
}

/** A number of people as it was typed; `null` for none or too many. */
export function peopleOf(typed: string): number | null {
  const people = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return people >= 1 && people <= MOST_PEOPLE ? people : null;
}

/** Whether it looks like an e-mail address; the server knows better. */
export function isAddress(typed: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed);
}

const MOST_PEOPLE = 100;
