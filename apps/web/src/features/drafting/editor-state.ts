import { UnitId } from '@overens/domain/kernel/id';
import { editorDocument } from '@overens/text/editor/editor-document';
import { keepUnitIds } from '@overens/text/editor/keep-unit-ids';
import { makeBlock, moveUnit, splitUnit } from '@overens/text/editor/unit-commands';
import type { TextSection } from '@overens/text/model/agreement-text';
import { baseKeymap, chainCommands, deleteSelection, joinBackward } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Command } from 'prosemirror-state';

/** A text to be written in, with its keys and its rules for ids. Tab is left alone: it leads out of the text. */
export function editorState(sections: readonly TextSection[]): EditorState {
  const keys: Record<string, Command> = {
    Enter: splitUnit,
    'Shift-Enter': splitUnit,
    Backspace: chainCommands(deleteSelection, joinBackward),
    'Alt-ArrowUp': moveUnit('up'),
    'Alt-ArrowDown': moveUnit('down'),
    'Mod-Alt-0': makeBlock('paragraph'),
    'Mod-Alt-1': makeBlock('heading1'),
    'Mod-Alt-2': makeBlock('heading2'),
    'Mod-Alt-3': makeBlock('heading3'),
    'Mod-Alt-8': makeBlock('listItem'),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
  };
  return EditorState.create({
    doc: editorDocument(sections),
    plugins: [history(), keymap(keys), keymap(baseKeymap), keepUnitIds(newUnitId)],
  });
}

/** An id that no unit has had: chance alone, chosen here so that a text that is saved twice is the same text. */
function newUnitId(kind: 'sec' | 'par'): UnitId {
  const chance = crypto.getRandomValues(new Uint8Array(UNIT_ID_CHARACTERS));
  const digits = Array.from(chance, (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return UnitId.parse(`${kind}_${digits.join('')}`);
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const UNIT_ID_CHARACTERS = 22;
