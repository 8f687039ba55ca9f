import { renderPlain } from '@overens/documents/plain/render-plain';
import { at } from '@overens/domain/test-support/a-round';
import { idOf } from '@overens/domain/test-support/ids';
import { expect, test } from 'vitest';
import { evidenceDocument } from './evidence-document.ts';

const almvik = { name: 'Almviks kommun', brandColour: '#1f5f8b', logo: null };

test('the evidence of a meeting holds who was there, what they said, about which text, and its checksum', () => {
  const text = renderPlain(printed('real'));
  for (const words of [
    'Åsens byalag',
    'Hur följs det upp?',
    'Version 3',
    'f'.repeat(64),
    'Lokalen var full.',
  ]) {
    expect(text).toContain(words);
  }
});

test('the evidence is named by the day the meeting was closed, and a rehearsal says what it is', () => {
  expect(printed('rehearsal')).toMatchObject({
    fileName: 'forankring-2027-03-01',
    stamps: [expect.stringContaining('Övning')],
  });
  expect(printed('real').stamps).toEqual([]);
});

test('a meeting that is not closed has no evidence', () => {
  expect(evidenceDocument({ ...meeting('real'), evidence: null }, almvik)).toBeNull();
});

function printed(mode: 'real' | 'rehearsal') {
  const made = evidenceDocument(meeting(mode), almvik);
  if (made === null) throw new Error('A closed meeting has evidence.');
  return made;
}

function meeting(mode: 'real' | 'rehearsal'): Parameters<typeof evidenceDocument>[0] {
  return {
    title: 'Förankringsmöte',
    agreementName: 'Överenskommelsen i Almvik',
    mode,
    endorsedBy: 'openMeeting',
    terms: { jointBody: 'Samrådet', civilSociety: 'civilsamhället' },
    evidenceHash: 'f'.repeat(64),
    evidence: {
      organisations: [{ name: 'Åsens byalag', people: 2, registrationId: null }],
      privatePeople: 1,
      questions: [{ text: 'Hur följs det upp?', by: null }],
      positions: [{ name: 'Åsens byalag', position: 'endorsed', statement: '' }],
      notes: 'Lokalen var full.',
      endorsement: { position: 'endorsed', statement: '' },
      startsAt: at('2027-03-01T17:00:00.000Z'),
      endsAt: at('2027-03-01T19:00:00.000Z'),
      place: 'Folkets hus',
      digitalLink: '',
      textVersionId: idOf('txt', 1),
      textNumber: 3,
      textHash: 'a'.repeat(64),
      closedAt: at('2027-03-01T19:30:00.000Z'),
    },
  };
}
