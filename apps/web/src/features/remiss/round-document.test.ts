import { UnitId } from '@overens/domain/kernel/id';
import { closing } from '@overens/domain/test-support/a-round';
import { expect, test } from 'vitest';
import { roundDocument } from './round-document.ts';

test('the text on remiss numbers its lines, says that it is a remissversion and until when to answer', () => {
  const printed = roundDocument(
    {
      subject: 'Remiss om överenskommelsen',
      agreementName: 'Överenskommelsen i Almvik',
      mode: 'rehearsal',
      closesAt: closing,
      text: {
        title: 'Överenskommelse',
        sections: [
          { id: UnitId.parse('sec_0001'), level: 1, number: '1', heading: 'Inledning', paragraphs: [] },
        ],
      },
    },
    { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null },
  );
  expect(printed).toMatchObject({
    fileName: 'remissversion',
    hasLineNumbers: true,
    stamps: ['Övning, gäller inte', 'Remissversion'],
  });
  expect(printed.facts).toContainEqual({ term: 'Svara senast', value: 'sön 22 nov 2026 kl. 23.59' });
});
