import { isRecord, ownValue } from './answer-values.ts';
import { passageLabel } from './form-messages.ts';

/** A paragraph or list item of the text that can be spoken of, whole or a sentence at a time. */
export type FormParagraph = {
  readonly id: string;
  readonly kind: 'paragraph' | 'listItem';
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
};

/** Something in a part of the text that a comment can be about; `under` is the heading that it stands under. */
export type FormPassage = {
  readonly id: string;
  readonly kind: 'sentence' | FormParagraph['kind'];
  readonly text: string;
  readonly under: string;
};

/** The passages of one part of the text in reading order: each paragraph, then its sentences. */
export type FormPassages = readonly FormPassage[];

export const NO_PASSAGES: FormPassages = [];

/** The passages of a section of the text. */
export function passagesOf(section: {
  readonly title: string;
  readonly paragraphs?: readonly FormParagraph[];
}): FormPassage[] {
  const under = section.title;
  return (section.paragraphs ?? []).flatMap(({ id, kind, sentences }): FormPassage[] => [
    { id, kind, text: sentences.map(({ text }) => text).join(' '), under },
    ...sentences.map((one): FormPassage => ({ ...one, kind: 'sentence', under })),
  ]);
}

/** Comments on passages in words, in the order of the text; what is no such comment is left out. */
export function passageLines(
  value: unknown,
  passages: FormPassages,
): { readonly unitId: string; readonly label: string; readonly text: string }[] {
  if (!Array.isArray(value)) return [];
  const order = new Map(passages.map((passage, index) => [passage.id, { passage, index }]));
  const placed = value.flatMap((entry: unknown) => {
    const [unitId, text] = [ownValue(entry, 'unitId'), ownValue(entry, 'text')];
    if (typeof unitId !== 'string' || typeof text !== 'string') return [];
    const known = order.get(unitId);
    const label = passageLabel(known?.passage ?? null);
    return [{ index: known?.index ?? passages.length, line: { unitId, label, text } }];
  });
  return placed.toSorted((a, b) => a.index - b.index).map(({ line }) => line);
}

/** The units that a raw value speaks of, with the index of each entry. */
export function unitsSpokenOf(raw: unknown): readonly { readonly index: number; readonly unitId: string }[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry: unknown, index) => {
    const unitId = isRecord(entry) ? ownValue(entry, 'unitId') : undefined;
    return typeof unitId === 'string' ? [{ index, unitId }] : [];
  });
}
