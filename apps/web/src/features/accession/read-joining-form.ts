import type { JoiningForm } from '@overens/usecases/accession/accession-views';
import { joiningWords } from '../../messages/sv/accession.ts';
import { fieldsOf } from '../command/fields-of.ts';

const fields = [
  'name',
  'orgNumber',
  'capacity',
  'contactName',
  'email',
  'phone',
  'signatoryName',
  'signatoryRole',
  'isAnother',
] as const;

/** What is wrong, by the id of the field. */
export type JoiningErrors = Partial<Record<(typeof fields)[number] | 'backs' | 'arrivedOn', string>>;

/** The form as it is filled in, and what is wrong with it; the organisation number is checked by the server. */
export function readJoiningForm(form: HTMLFormElement): {
  readonly filled: JoiningForm | null;
  readonly errors: JoiningErrors;
} {
  const words = joiningWords.form;
  const read = fieldsOf(form, fields);
  const capacity = capacities.find((one) => one === read.capacity);
  const errors: JoiningErrors = {
    ...(read.name.length < 2 ? { name: words.nameError } : {}),
    ...(capacity === undefined ? { capacity: words.capacityError } : {}),
    ...(read.contactName.length < 2 ? { contactName: words.contactNameError } : {}),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(read.email) ? {} : { email: words.emailError }),
    ...(read.signatoryName.length < 2 ? { signatoryName: words.signatoryNameError } : {}),
    ...(read.signatoryRole.length < 2 ? { signatoryRole: words.signatoryRoleError } : {}),
  };
  if (capacity === undefined || Object.keys(errors).length > 0) return { filled: null, errors };
  const filled = {
    name: read.name,
    orgNumber: read.orgNumber,
    capacity,
    contact: { name: read.contactName, email: read.email, phone: read.phone },
    signatory: { name: read.signatoryName, role: read.signatoryRole },
    isAnother: read.isAnother === 'on',
  };
  return { filled, errors };
}

/** The errors as a list that leads to the fields, in their order on the page. */
export function listedErrors(errors: JoiningErrors): { fieldId: string; message: string }[] {
  return order.flatMap((fieldId) => {
    const message = errors[fieldId];
    return message === undefined ? [] : [{ fieldId, message }];
  });
}

const capacities = ['rostbarare', 'utforare', 'bada'] as const;
const order = ['arrivedOn', ...fields, 'backs'] as const;
