import { UnitId } from '@overens/domain/kernel/id';
import fc from 'fast-check';
import { joinBackward, joinForward } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { Slice } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { AgreementText } from '../model/agreement-text.ts';
import { writeSections } from '../model/write-sections.ts';
import { presentUnit } from '../history/unit-history.ts';
import { editorDocument, putSections, writtenIn } from './editor-document.ts';
import { attributesOf } from './editor-schema.ts';
import { keepUnitIds, lastWordsOf } from './keep-unit-ids.ts';
import { pastedUnits } from './pasted-units.ts';
import { makeBlock, moveUnit, splitUnit } from './unit-commands.ts';

const TEXT = AgreementText.parse({
  title: 'Överenskommelse',
  sections: [
    section('sec_0001', 'Varför', [
      { id: 'par_0001', text: 'Vi vill mötas ofta. Kommunen bjuder in.', party: 'kommun' },
      { id: 'par_0002', text: 'Alla får tala.' },
    ]),
    section('sec_0002', 'Hur', [
      { id: 'par_0003', text: 'En styrgrupp leder arbetet.', kind: 'listItem' },
      { id: 'par_0004', text: 'Föreningarna utser tre personer.', kind: 'listItem' },
    ]),
  ],
});
const KNOWN = new Set(
  TEXT.sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((unit) => unit.id)]),
);

function section(
  id: string,
  heading: string,
  paragraphs: readonly { id: string; text: string; kind?: string; party?: string }[],
) {
  return {
    id,
    level: 1,
    number: null,
    heading,
    paragraphs: paragraphs.map(({ party, ...unit }) => ({
      kind: 'paragraph',
      ...unit,
      ...(party === undefined ? {} : { commitment: { party, principle: null } }),
    })),
  };
}

/** A text being edited, without a window: the state and the plugins are those that the editor has. */
class Editing {
  state: EditorState;
  private made = 0;

  constructor() {
    const plugins = [
      history({ newGroupDelay: 0 }),
      keepUnitIds((kind) => UnitId.parse(`${kind}_new${(this.made += 1)}`)),
    ];
    this.state = EditorState.create({ doc: editorDocument(TEXT.sections), plugins });
  }

  get ids(): string[] {
    return this.blocks.map(({ id }) => id);
  }

  get blocks(): { id: string; text: string; at: number }[] {
    const blocks: { id: string; text: string; at: number }[] = [];
    this.state.doc.forEach((node, at) => {
      blocks.push({ id: attributesOf(node).unitId ?? '', text: node.textContent, at });
    });
    return blocks;
  }

  /** Puts the cursor in a block, by its place among the blocks, and a place in its words. */
  at(index: number, offset: number): this {
    const block = this.blocks[index];
    if (block === undefined) throw new Error(`There are ${this.blocks.length} blocks.`);
    const to = block.at + 1 + Math.min(offset, block.text.length);
    return this.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, to)));
  }

  do(command: Command): this {
    command(this.state, (tr) => this.apply(tr));
    return this;
  }

  type(words: string): this {
    return this.apply(this.state.tr.insertText(words));
  }

  /** Takes whole blocks out, and gives what the clipboard then holds. */
  cut(index: number): Slice {
    const slice = this.copy(index);
    const block = this.state.doc.child(index);
    const { at } = this.blocks[index] ?? { at: 0 };
    this.apply(this.state.tr.delete(at, at + block.nodeSize));
    return slice;
  }

  copy(index: number): Slice {
    const { at } = this.blocks[index] ?? { at: 0 };
    return this.state.doc.slice(at, at + this.state.doc.child(index).nodeSize);
  }

  /** Pastes after a block. */
  paste(index: number, slice: Slice): this {
    const { at } = this.blocks[index] ?? { at: 0 };
    const pasted = pastedUnits(slice, this.state.doc, lastWordsOf(this.state));
    return this.apply(this.state.tr.insert(at + this.state.doc.child(index).nodeSize, pasted.content));
  }

  private apply(tr: Transaction): this {
    this.state = this.state.apply(tr);
    return this;
  }
}

const FIRST = ['sec_0001', 'par_0001', 'par_0002', 'sec_0002', 'par_0003', 'par_0004'];

test('words that are written in a unit leave its id and all others as they were', () => {
  expect(new Editing().at(1, 3).type('verkligen ').ids).toEqual(FIRST);
});

test('of a unit that is split the first part keeps the id, and the other knows what it came from', () => {
  const editing = new Editing().at(1, 20).do(splitUnit);
  expect(editing.ids).toEqual(['sec_0001', 'par_0001', 'par_new1', ...FIRST.slice(2)]);
  expect(writtenIn(editing.state.doc).heirs).toEqual([{ heir: 'par_new1', of: 'par_0001', how: 'split' }]);
});

test('a unit pushed down by an empty line before it is still itself', () => {
  const editing = new Editing().at(1, 0).do(splitUnit);
  expect(editing.blocks[2]).toMatchObject({
    id: 'par_0001',
    text: 'Vi vill mötas ofta. Kommunen bjuder in.',
  });
  expect(writtenIn(editing.state.doc).heirs).toEqual([]);
});

test('of two units that are joined the first keeps its id, and knows that it took the other in', () => {
  const editing = new Editing().at(2, 0).do(joinBackward);
  expect(editing.ids).toEqual(FIRST.toSpliced(2, 1));
  expect(writtenIn(editing.state.doc).heirs).toEqual([{ heir: 'par_0001', of: 'par_0002', how: 'merged' }]);
});

test('a unit joined to an empty line is still itself', () => {
  const editing = new Editing().at(1, 0).do(splitUnit).at(2, 0).do(joinBackward);
  expect(editing.ids).toEqual(FIRST);
  expect(writtenIn(editing.state.doc).heirs).toEqual([]);
});

test('what is cut and put back elsewhere is the same unit', () => {
  const editing = new Editing();
  const cut = editing.cut(1);
  expect(editing.paste(4, cut).ids).toEqual([
    'sec_0001',
    'par_0002',
    'sec_0002',
    'par_0003',
    'par_0004',
    'par_0001',
  ]);
});

test('what is copied is a new unit', () => {
  const editing = new Editing();
  const copied = editing.paste(4, editing.copy(1));
  expect(writtenIn(copied.state.doc).heirs).toEqual([]);
  expect(copied.ids).toEqual([...FIRST.slice(0, 5), 'par_new1', 'par_0004']);
});

test('what comes from another document is new, whatever it says of itself', () => {
  const elsewhere = new Editing();
  const foreign = UnitId.parse('par_9999');
  const node = elsewhere.state.doc.child(1);
  const slice = new Slice(
    elsewhere.copy(1).content.replaceChild(0, node.type.create({ unitId: foreign }, node.content)),
    0,
    0,
  );
  expect(new Editing().paste(1, slice).ids).not.toContain(foreign);
});

test('words that are cut whole and put in an empty paragraph are the unit that they were', () => {
  const editing = new Editing().at(5, 99).do(splitUnit).do(splitUnit);
  const { text: words = '', at = 0 } = editing.blocks[2] ?? {};
  editing.do((state, dispatch) => {
    dispatch?.(state.tr.delete(at + 1, at + 1 + words.length));
    return true;
  });
  expect(editing.at(6, 0).type(words).blocks[6]).toMatchObject({ id: 'par_0002', text: words });
  expect(editing.blocks[2]).toMatchObject({ text: '' });
});

test('words that are cut once and put in two empty paragraphs are the unit that they were in the first of them', () => {
  const editing = new Editing().at(5, 99).do(splitUnit).do(splitUnit).do(splitUnit);
  const { text: words = '', at = 0 } = editing.blocks[2] ?? {};
  editing.do((state, dispatch) => {
    dispatch?.(state.tr.delete(at + 1, at + 1 + words.length));
    return true;
  });
  const [first, second] = editing.blocks.slice(6).map((block) => block.at + 1);
  editing.do((state, dispatch) => {
    dispatch?.(state.tr.insertText(words, second ?? 0).insertText(words, first ?? 0));
    return true;
  });
  expect(editing.blocks[6]).toMatchObject({ id: 'par_0002', text: words });
  expect(editing.ids.filter((id) => id === 'par_0002')).toHaveLength(1);
});

test('a unit that is moved past another takes its id along, and a heading takes its section', () => {
  expect(new Editing().at(2, 0).do(moveUnit('up')).ids).toEqual([
    'sec_0001',
    'par_0002',
    'par_0001',
    ...FIRST.slice(3),
  ]);
  expect(new Editing().at(3, 0).do(moveUnit('up')).ids).toEqual([...FIRST.slice(3), ...FIRST.slice(0, 3)]);
  expect(new Editing().at(2, 0).do(moveUnit('down')).ids).toEqual([
    'sec_0001',
    'par_0001',
    'sec_0002',
    'par_0002',
    'par_0003',
    'par_0004',
  ]);
  expect(new Editing().at(1, 0).do(moveUnit('up')).ids).toEqual(FIRST);
});

test('a paragraph made a heading is a section that took it in, and made back it is itself', () => {
  const editing = new Editing().at(2, 0).do(makeBlock('heading2'));
  expect(editing.ids[2]).toBe('sec_uu0002');
  expect(writtenIn(editing.state.doc).heirs).toEqual([{ heir: 'sec_uu0002', of: 'par_0002', how: 'merged' }]);
  expect(editing.do(makeBlock('paragraph')).ids).toEqual(FIRST);
});

test('before a heading comes a paragraph of the section above, and before the first heading nothing', () => {
  const editing = new Editing().at(3, 0).do(splitUnit);
  expect(editing.ids).toEqual([...FIRST.slice(0, 3), 'par_new1', ...FIRST.slice(3)]);
  expect(new Editing().at(0, 0).do(splitUnit).ids).toEqual(FIRST);
});

test('a heading that is split off has no number of its own', () => {
  const numbered = TEXT.sections.map((one) => ({ ...one, number: '4' }));
  const state = EditorState.create({ doc: editorDocument(numbered) });
  const inHeading = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3)));
  const numbers: unknown[] = [];
  splitUnit(inHeading, (tr) => tr.doc.forEach((node) => numbers.push(node.attrs['number'])));
  expect(numbers.slice(0, 2)).toEqual(['4', null]);
});

test('after an item comes an item, and an empty one leaves the list', () => {
  const editing = new Editing().at(5, 99).do(splitUnit);
  expect(editing.state.selection.$from.parent.type.name).toBe('listItem');
  expect(editing.do(splitUnit).state.selection.$from.parent.type.name).toBe('paragraph');
});

test('what somebody else has written comes in without anything seeming to be joined, and the cursor stays', () => {
  const editing = new Editing().at(5, 10);
  const { sections } = writtenIn(editing.state.doc);
  const theirs = sections.map((one, index) =>
    index === 0
      ? { ...one, paragraphs: one.paragraphs.slice(0, 1).map((unit) => ({ ...unit, text: 'Vi möts.' })) }
      : one,
  );
  editing.do((state, dispatch) => {
    dispatch?.(putSections(state.tr, theirs));
    return true;
  });
  expect(writtenIn(editing.state.doc)).toEqual({ sections: theirs, heirs: [] });
  expect(editing.state.selection.$from.parent.textContent).toBe('Föreningarna utser tre personer.');
  expect(editing.state.selection.$from.parentOffset).toBe(10);
});

test('both parts of a commitment that is divided are commitments, and each sentence is where its words are', () => {
  const editing = new Editing().at(1, 19).do(splitUnit);
  const { sections, heirs } = writtenIn(editing.state.doc);
  const instead = TEXT.sections.map(({ id }) => id);
  const written = writeSections(TEXT, { runs: [{ instead, sections }], heirs }, () =>
    UnitId.parse('sen_new1'),
  );
  if (!written.ok) throw new Error(written.refusal);
  const [kept, divided] = written.value.sections[0]?.paragraphs ?? [];
  expect(kept).toMatchObject({
    id: 'par_0001',
    text: 'Vi vill mötas ofta.',
    commitment: { party: 'kommun' },
  });
  expect(divided).toMatchObject({ text: 'Kommunen bjuder in.', commitment: { party: 'kommun' } });
  expect(divided?.sentences).toEqual(['sen_000101']);
});

type Step = (editing: Editing, pick: number, offset: number) => void;

const EDITS: readonly Step[] = [
  (editing, pick, offset) => editing.at(pick, offset).type('ord '),
  (editing, pick, offset) => editing.at(pick, offset).do(splitUnit),
  (editing, pick) => editing.at(pick, 0).do(joinBackward),
  (editing, pick) => editing.at(pick, 10_000).do(joinForward),
  (editing, pick) => editing.at(pick, 0).do(moveUnit('up')),
  (editing, pick) => editing.at(pick, 0).do(moveUnit('down')),
  (editing, pick, offset) =>
    editing.at(pick, offset).do(makeBlock(offset % 2 === 0 ? 'heading1' : 'listItem')),
  (editing, pick, offset) => {
    if (pick > 0) editing.paste(offset % (editing.blocks.length - 1), editing.cut(pick));
  },
  (editing, pick, offset) => editing.paste(offset % editing.blocks.length, editing.copy(pick)),
];
const STEPS: readonly Step[] = [...EDITS, (editing) => editing.do(undo), (editing) => editing.do(redo)];
const RUNS = 2_000;
const sequenceOf = (possible: readonly Step[]) =>
  fc.array(fc.tuple(fc.constantFrom(...possible), fc.nat(), fc.nat({ max: 60 })), { maxLength: 30 });
const steps = sequenceOf(STEPS);

function carriedOut(sequence: readonly (readonly [Step, number, number])[]): Editing {
  const editing = new Editing();
  for (const [step, pick, offset] of sequence) step(editing, pick % editing.blocks.length, offset);
  return editing;
}

test('whatever is done in whatever order, every unit has one id of its own kind', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const editing = carriedOut(sequence);
      expect(new Set(editing.ids).size).toBe(editing.ids.length);
      const kinds = editing.state.doc.content.content.map(({ type }) =>
        type.name === 'heading' ? 'sec' : 'par',
      );
      expect(editing.ids.map((id) => id.slice(0, 3))).toEqual(kinds);
    }),
    { numRuns: RUNS },
  );
});

test('whatever is done in whatever order, a unit of the text is there or its words are found where they went', () => {
  fc.assert(
    fc.property(sequenceOf(EDITS), (sequence) => {
      const { state, ids } = carriedOut(sequence);
      const { heirs } = writtenIn(state.doc);
      const there = new Set<string>(ids);
      // Nothing that these steps do takes words away: every unit that had some is still to be met.
      for (const id of KNOWN) expect(presentUnit(id, (one) => there.has(one), heirs)).not.toBeNull();
    }),
    { numRuns: RUNS },
  );
});

test('whatever was done, undoing all of it gives every unit its id and its words back', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const editing = carriedOut(sequence);
      while (undo(editing.state)) editing.do(undo);
      expect(writtenIn(editing.state.doc)).toEqual(writtenIn(new Editing().state.doc));
    }),
    { numRuns: RUNS },
  );
});

test('whatever was done, what is written can be kept, or is refused in words', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const { sections, heirs } = writtenIn(carriedOut(sequence).state.doc);
      let made = 0;
      const instead = TEXT.sections.map(({ id }) => id);
      const kept = writeSections(TEXT, { runs: [{ instead, sections }], heirs }, () =>
        UnitId.parse(`sen_new${(made += 1)}`),
      );
      const said = kept.ok ? AgreementText.safeParse(kept.value).error : kept.refusal;
      expect([undefined, 'emptyHeading']).toContain(said);
    }),
    { numRuns: RUNS },
  );
});
