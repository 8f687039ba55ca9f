import { describe, expect, test } from 'vitest';
import { printedFacts } from '../test-support/printed-facts.ts';
import { imported } from '../test-support/import-case.ts';

const warningsOf = async (text: string, name?: string): Promise<unknown> =>
  (await printedFacts(text, name))['warnings'];

describe('what is unsure is asked about', () => {
  test('a list of commitments that is empty', async () => {
    const text = `1. Syfte\n\nVi vill arbeta ihop.\n\n2. Åtaganden\n\nKommunen åtar sig att:\n\nFöreningarna åtar sig att:\n\n- höra av sig\n`;
    expect(await warningsOf(text)).toContain('emptyCommitmentList:kommun');
    expect((await printedFacts(text))['commitments']).toEqual({ kommun: 0, civil: 1, both: 0, total: 1 });
  });

  test('fewer principles than the text says there are', async () => {
    const text = `Principer\n\nVi har enats om fem principer som gäller i allt det vi gör tillsammans i kommunen.\n\nDialog\n\nVi talar med varandra innan något är bestämt, och vi lyssnar på svaret.\n\nKvalitet\n\nVi gör det vi har lovat och berättar hur det gick för dem som berörs.\n`;
    expect(await warningsOf(text)).toContain('principleCount:2/5');
  });

  test('two agreements in one file', async () => {
    const one = (place: string) =>
      `Överenskommelse om samverkan i ${place}\n\n1. Syfte\n\nVi vill arbeta ihop i ${place}.\n\n2. Åtaganden\n\nKommunen åtar sig att:\n\n- svara i tid\n\n3. Giltighet\n\nÖverenskommelsen gäller i fyra år.\n\n`;
    expect(await warningsOf(one('Ekberg') + one('Almvik'))).toContain('severalAgreements:2');
    expect(await warningsOf(one('Ekberg'))).not.toContain('severalAgreements:2');
  });

  test('a text in another language', async () => {
    const english =
      'The municipality and the associations of the town agree on this. The parties shall meet and the parties shall listen to each other, and the outcome of the meetings is to be published by the municipality.';
    expect(await warningsOf(`1. Purpose\n\n${english}\n\n2. Commitments\n\n${english}\n`)).toContain(
      'notSwedish:en',
    );
  });

  test('an annex that is announced and not there', async () => {
    const text = `1. Syfte\n\nPlanen framgår av bilaga 1 och följs upp varje år.\n\n2. Slut\n\nTack.\n`;
    expect(await warningsOf(text)).toContain('annexMissing');
    expect(await warningsOf(`${text}\nBilaga 1 Plan\n\n- Ordna en fest\n`)).not.toContain('annexMissing');
  });

  test('the same heading over the same words twice', async () => {
    const section = `Mål\n\nVi vill att alla som bor här ska kunna vara med i en förening som ligger nära.\n\n`;
    expect(
      await warningsOf(
        `${section}Slut\n\nVi skriver under en gång till om fyra år, om alla vill det.\n\n${section}`,
      ),
    ).toContain('duplicateHeading:Mål');
  });

  test('a day that is still to be filled in, and an endorsement after the version', async () => {
    const text = `FÖRSLAG | 2027-03-01\n\n1. Giltighet\n\nÖverenskommelsen tillstyrktes av föreningsrådet 2027-03-20.\n\nDen antogs av kommunfullmäktige 2027-MM-DD.\n`;
    const facts = await printedFacts(text);
    expect(facts).toMatchObject({
      status: 'forslag',
      versionDate: '2027-03-01',
      endorsementPlanned: '2027-03-20',
      adopted: { body: 'KF', year: 2027, day: null },
    });
    expect(facts['warnings']).toEqual(
      expect.arrayContaining(['partialDate:adopted', 'endorsementAfterVersion:2027-03-20']),
    );
  });

  test('each question has its number and its source line beside it', async () => {
    const draft = await imported(
      '1. Mål\n\nText som är gulmarkerad har lagts till.\n\n2. Åtaganden\n\nKommunen åtar sig att:\n',
    );
    expect(draft.findings?.questions).toEqual([
      {
        number: 1,
        code: 'highlightLost',
        detail: '',
        line: 3,
        source: 'Text som är gulmarkerad har lagts till.',
      },
      { number: 2, code: 'emptyCommitmentList', detail: 'kommun', line: 7, source: 'Kommunen åtar sig att:' },
      { number: 3, code: 'titleGuessed', detail: '', line: null, source: '' },
    ]);
  });
});

describe('units are marked with what they are', () => {
  test('a commitment knows who is bound and under which principle it stands', async () => {
    const { text } = await imported(
      `# Överenskommelse i Ekberg\n\n## Principer\n\n### Dialog\n\nKommunen lovar att:\n\n- lyssna\n\n### Tillit\n\nFöreningarna lovar att:\n\n- berätta\n`,
    );
    const marked = text.sections.map(({ heading, principle, paragraphs }) => ({
      heading,
      principle,
      commitments: paragraphs.flatMap(({ commitment }) => commitment ?? []),
    }));
    expect(marked.slice(-2)).toEqual([
      { heading: 'Dialog', principle: 'dialog', commitments: [{ party: 'kommun', principle: 'dialog' }] },
      { heading: 'Tillit', principle: 'tillit', commitments: [{ party: 'civil', principle: 'tillit' }] },
    ]);
  });
});
