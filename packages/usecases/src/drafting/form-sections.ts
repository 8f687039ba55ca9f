import { answerableSections } from '@overens/text/model/answerable-sections';
import type { AgreementText, TextSection } from '@overens/text/model/agreement-text';
import type { FormSection } from '@overens/forms/compile/form-unit';

/** The parts of a text as a form knows them. */
export function formSections(text: AgreementText): FormSection[] {
  return answerableSections(text);
}

/** A section's heading as it is read: `4.2 Mötesplatser`. */
export function headingLine({ number, heading }: Pick<TextSection, 'number' | 'heading'>): string {
  return number === null ? heading : `${number} ${heading}`;
}
