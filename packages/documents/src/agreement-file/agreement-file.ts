import { AgreementEdition } from '@overens/text/print/agreement-edition';
import { z } from 'zod';

/** Where the schema of the file is found, from the address of the installation. The number grows when a reader of the old would fail. */
export const AGREEMENT_FILE_SCHEMA_PATH = '/schema/overenskommelse-1.json';

/** A version of an agreement for other programs: every unit with the id that it keeps from version to version. */
export const AgreementFile = z.strictObject({
  $schema: z.url(),
  format: z.literal('overenskommelse'),
  formatVersion: z.literal(1),
  ...AgreementEdition.shape,
  // Without the logo: it is the municipality's and of today, not the version's.
  municipality: AgreementEdition.shape.municipality.omit({ logo: true }),
});
export type AgreementFile = z.infer<typeof AgreementFile>;

/** An edition as JSON, two spaces in; the same edition gives the same bytes. */
export function renderAgreementFile(edition: AgreementEdition, schemaUrl: string): string {
  const file: AgreementFile = {
    $schema: schemaUrl,
    format: 'overenskommelse',
    formatVersion: 1,
    municipality: { name: edition.municipality.name, brandColour: edition.municipality.brandColour },
    name: edition.name,
    isRehearsal: edition.isRehearsal,
    diarienummer: edition.diarienummer,
    number: edition.number,
    standing: edition.standing,
    text: edition.text,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The schema of the file, as JSON Schema 2020-12. */
export function agreementFileSchema(schemaUrl: string): string {
  const schema = { $id: schemaUrl, title: 'Överenskommelse', ...z.toJSONSchema(AgreementFile) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
