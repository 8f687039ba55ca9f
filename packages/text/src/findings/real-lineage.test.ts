import { proposeCommitments } from '@overens/domain/adoption/propose-commitments';
import { likelyOrigins, originsAmong } from '@overens/domain/adoption/propose-lineage';
import { CommitmentId, UnitId } from '@overens/domain/kernel/id';
import { describe, expect, test } from 'vitest';
import { importDraft } from '../import/import-text.ts';
import { KNOWN_LINEAGE } from '../test-support/known-lineage.ts';
import { realTexts } from '../test-support/shared-texts.ts';

const texts = realTexts(Boolean(process.env['CI']));

describe.runIf(texts.length > 0)('the lineage of a real agreement', () => {
  test('every commitment carried from 2018 to 2025 is among the three first guesses', async () => {
    const [now, before] = [await commitmentsOf('000'), await commitmentsOf('001')];
    const earlier = before.map((one, index) => ({ ...one, id: idAt(index) }));
    const originsOf = originsAmong(earlier);
    const keyOf = new Map<string, string>(earlier.map(({ id, key }) => [id, key]));
    const tally = { carried: 0, amongThree: 0, proposed: 0, right: 0 };
    for (const one of now) {
      const known = KNOWN_LINEAGE[one.key] ?? [];
      const guesses = originsOf(one);
      const guessed = guesses.map(({ from }) => keyOf.get(from) ?? '');
      const proposed = likelyOrigins(guesses).map((from) => keyOf.get(from) ?? '');
      tally.carried += known.length;
      tally.amongThree += known.filter((key) => guessed.includes(key)).length;
      tally.proposed += proposed.length;
      tally.right += proposed.filter((key) => known.includes(key)).length;
    }
    const percent = (part: number, of: number): string => `${Math.round((100 * part) / of)} %`;
    process.stdout.write(
      `\nLineage 2018 to 2025: ${tally.amongThree} of ${tally.carried} origins among three guesses; proposed: ` +
        `precision ${percent(tally.right, tally.proposed)} (${tally.right} of ${tally.proposed}), ` +
        `recall ${percent(tally.right, tally.carried)} (${tally.right} of ${tally.carried}).\n`,
    );
    expect(tally.carried).toBe(19);
    expect(tally.amongThree).toBe(19);
    expect(tally.right / tally.proposed).toBeGreaterThan(0.9);
    expect(tally.right / tally.carried).toBeGreaterThan(0.6);
  });

  test('adoption proposes the commitments that the import read, with their parties', async () => {
    const { text } = await draftOf('000');
    const sure = proposeCommitments(text).filter(({ confidence }) => confidence !== 'low');
    const of = (party: string) => sure.filter((one) => one.party === party).length;
    expect([of('both'), of('kommun'), of('civil')]).toEqual([5, 8, 5]);
  });
});

async function draftOf(name: string) {
  const file = texts.find((one) => one.name.startsWith(name));
  const read = file && (await importDraft({ filename: file.name, bytes: file.bytes }));
  if (!read?.ok) throw new Error(`${name} can be read.`);
  return read.value;
}

/** The commitments by their names in the known lineage. */
async function commitmentsOf(name: string) {
  const { text } = await draftOf(name);
  const counts = new Map<string, number>();
  return text.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id, text: wording, commitment }) => {
      if (commitment === undefined) return [];
      const { party, principle } = commitment;
      const of = `${principle === null ? '' : `${principle.slice(0, 3).toUpperCase()}-`}${LETTERS[party]}`;
      const count = (counts.get(of) ?? 0) + 1;
      counts.set(of, count);
      return [{ key: `${of}${count}`, unitId: elsewhere(id, name), party, wording }];
    }),
  );
}

/** Both drafts number their units from one: as of two agreements, they are no kin. */
function elsewhere(id: UnitId, name: string): UnitId {
  return UnitId.parse(`${id}u${name}`);
}

function idAt(index: number): CommitmentId {
  return CommitmentId.parse(`cmt_${String(index).padStart(26, '0')}`);
}

const LETTERS = { both: 'B', kommun: 'K', civil: 'C' } as const;
