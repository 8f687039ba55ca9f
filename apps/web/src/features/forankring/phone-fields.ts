import { fieldsOf } from '../command/fields-of.ts';
import { isAddress, needsIn, peopleOf } from './register-fields.ts';

/** The registration of one who phones, as it is filled in; `null` while something is missing or wrong. */
export function phonedIn(form: HTMLFormElement) {
  const values = fieldsOf(form, ['organisation', 'contactName', 'phone', 'email', 'people', 'needsNote']);
  const { organisation, contactName, phone, email, needsNote } = values;
  const people = peopleOf(values.people);
  const isNamed = contactName.length >= 2 && organisation.length !== 1;
  const isReachable = phone.length >= 5 && (email === '' || isAddress(email));
  if (!isNamed || !isReachable || people === null) return null;
  return {
    organisation: organisation === '' ? null : organisation,
    contactName,
    phone,
    email: email === '' ? null : email,
    people,
    needs: [...needsIn(form)],
    needsNote,
  };
}
