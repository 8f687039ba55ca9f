import { handInWords } from '../../messages/sv/handing-in.ts';

export interface SignatoryErrors {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
}

/** As the receiving end asks: two to 120 characters once trimmed. */
export function signatoryErrors(signatory: {
  readonly name: string;
  readonly role: string;
}): SignatoryErrors {
  const words = handInWords;
  return {
    name: lengthError(signatory.name, words.nameError),
    role: lengthError(signatory.role, words.roleError),
  };
}

function lengthError(text: string, tooShort: string): string | undefined {
  if (text.length < 2) return tooShort;
  return text.length > 120 ? handInWords.tooLong : undefined;
}
