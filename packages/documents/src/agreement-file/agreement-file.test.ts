import { UnitId } from '@overens/domain/kernel/id';
import type { AgreementEdition } from '@overens/text/print/agreement-edition';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { AgreementFile, agreementFileSchema, renderAgreementFile } from './agreement-file.ts';

const SCHEMA = 'https://overens.example/schema/overenskommelse-1.json';

test('the data file is what its schema says, and names the schema', () => {
  const file = AgreementFile.parse(JSON.parse(renderAgreementFile(edition, SCHEMA)));
  expect(file).toMatchObject({ $schema: SCHEMA, formatVersion: 1, number: 2 });
  expect(file.text).toEqual(edition.text);
});

test('the order that an edition was read in does not change the bytes', () => {
  const { text, ...rest } = edition;
  expect(renderAgreementFile({ text, ...rest }, SCHEMA)).toBe(renderAgreementFile(edition, SCHEMA));
});

test('the published schema describes every unit with its id and its words', () => {
  const schema = z.looseObject({ $id: z.string() }).parse(JSON.parse(agreementFileSchema(SCHEMA)));
  expect(schema.$id).toBe(SCHEMA);
  const words = JSON.stringify(schema);
  for (const name of ['sections', 'paragraphs', 'commitment', 'adoptedOn', 'diarienummer']) {
    expect(words).toContain(`"${name}"`);
  }
});

const edition: AgreementEdition = {
  municipality: { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
  name: 'Överenskommelsen i Almvik',
  isRehearsal: false,
  diarienummer: ['KS 2026/112'],
  number: 2,
  standing: { state: 'draft' },
  text: {
    title: 'Överenskommelse',
    sections: [
      {
        id: UnitId.parse('sec_0001'),
        level: 1,
        number: '1',
        heading: 'Åtaganden',
        paragraphs: [
          {
            id: UnitId.parse('par_0001'),
            kind: 'listItem',
            text: 'Kommunen öppnar lokaler.',
            commitment: { party: 'kommun', principle: null },
          },
        ],
      },
    ],
  },
};
