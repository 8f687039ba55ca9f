import type { UnitId } from '@overens/domain/kernel/id';
import type { AgreementText, TextParagraph, TextSection } from '../model/agreement-text.ts';
import { keepSentences } from '../model/keep-sentences.ts';
import { matchSections } from './match-sections.ts';
import { matchUnits, SURELY_SAME, type Anchored, type UnitMatch } from './match-units.ts';
import { wordingKey } from './word-overlap.ts';

/** What a person says of an uncertain pair, by the new unit's id as it was read. */
export interface AnchorDecision {
  readonly newId: UnitId;
  readonly verdict: 'same' | 'new';
}

/** An old and a new unit that may be the same: more alike than chance, less than sure. */
export interface UncertainPair extends UnitMatch {
  readonly before: string;
  readonly after: string;
}

export interface AnchoredText {
  /** The text as read, where every unit that was found again has its old id and the others have new ones. */
  readonly text: AgreementText;
  /** What was found again, by old id: how sure, from 0 to 1; 1 for the same words and for what a person decided. */
  readonly found: ReadonlyMap<UnitId, number>;
  readonly removed: readonly UnitId[];
  readonly added: readonly UnitId[];
  /** What nobody has decided yet; in the text these stand as new. */
  readonly undecided: readonly UncertainPair[];
}

/**
 * Gives the units of a text that was read anew the ids that they had, by their content: a unit with the same words is
 * the same, one alike enough is the same reworded, and between likely and unlikely a person decides. An old unit is
 * found at most once, and no id is given twice. Sentences follow their paragraphs, by `keepSentences`. Nothing is lost: every old unit is found or removed, every new one is
 * found or added.
 * @param newUnitId ids for what is new, never given before in this text
 */
export function anchorText(
  before: AgreementText,
  read: AgreementText,
  decisions: readonly AnchorDecision[],
  newUnitId: (kind: 'sec' | 'par' | 'sen') => UnitId,
): AnchoredText {
  const paragraphs = matchUnits(anchoredIn(before), anchoredIn(read));
  const matches = [...paragraphs, ...matchSections(before, read, paragraphs)];
  const verdicts = new Map(decisions.map(({ newId, verdict }) => [newId, verdict]));
  const isSure = ({ newId, confidence }: UnitMatch): boolean =>
    confidence >= SURELY_SAME || verdicts.get(newId) === 'same';
  const same = new Map(matches.filter(isSure).map((match) => [match.newId, match]));
  const undecided = matches.filter((match) => !isSure(match) && !verdicts.has(match.newId));
  const { text: withUnits, added } = withIds(before, read, same, newUnitId);
  const text = keepSentences(before, withUnits, () => newUnitId('sen'));
  const found = new Map([...same.values()].map((match) => [match.oldId, sureness(match)]));
  return {
    text,
    found,
    removed: idsOf(before).filter((id) => !found.has(id)),
    added,
    undecided: undecided.map((match) => ({
      ...match,
      before: wordsOf(before, match.oldId),
      after: wordsOf(read, match.newId),
    })),
  };
}

/** A pair that a person has said is the same is the same. */
function sureness({ confidence }: UnitMatch): number {
  return confidence >= SURELY_SAME ? confidence : 1;
}

function withIds(
  before: AgreementText,
  read: AgreementText,
  same: ReadonlyMap<UnitId, UnitMatch>,
  newUnitId: (kind: 'sec' | 'par') => UnitId,
): { readonly text: AgreementText; readonly added: readonly UnitId[] } {
  const added: UnitId[] = [];
  const idOf = (id: UnitId, kind: 'sec' | 'par'): UnitId => {
    const match = same.get(id);
    if (match !== undefined) return match.oldId;
    const fresh = newUnitId(kind);
    added.push(fresh);
    return fresh;
  };
  const olds = new Map(
    before.sections.flatMap((section) => section.paragraphs).map((unit) => [unit.id, unit]),
  );
  const sections = read.sections.map((section): TextSection => ({
    ...section,
    id: idOf(section.id, 'sec'),
    paragraphs: section.paragraphs.map((unit) => {
      const id = idOf(unit.id, 'par');
      return keepingMark({ ...unit, id }, olds.get(id));
    }),
  }));
  return { text: { title: read.title, sections }, added };
}

/** A commitment is one still when the import did not see it as one this time. */
function keepingMark(unit: TextParagraph, old: TextParagraph | undefined): TextParagraph {
  const commitment = unit.commitment ?? old?.commitment;
  return commitment === undefined ? unit : { ...unit, commitment };
}

function anchoredIn({ sections }: AgreementText): Anchored[] {
  return sections.flatMap(({ heading, paragraphs }) => {
    const place = wordingKey(heading);
    return paragraphs.map(({ id, text }) => ({ id, text, place }));
  });
}

function idsOf({ sections }: AgreementText): UnitId[] {
  return sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((unit) => unit.id)]);
}

function wordsOf({ sections }: AgreementText, id: UnitId): string {
  for (const section of sections) {
    if (section.id === id) return section.heading;
    const unit = section.paragraphs.find((one) => one.id === id);
    if (unit !== undefined) return unit.text;
  }
  return '';
}
