'use client';

import { putSections, writtenIn } from '@overens/text/editor/editor-document';
import { rebaseText, takeTheirs, type Conflict } from '@overens/text/editor/rebase-text';
import { writtenRuns } from '@overens/text/editor/written-runs';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import type { EditedText } from './edited-text.ts';
import { editorState } from './editor-state.ts';
import { baseOf, seenRuns, type TextBase } from './text-base.ts';
import { useEditorView } from './use-editor-view.ts';

export interface TextEditingOptions {
  /** All of it, or one section. */
  readonly text: EditedText;
  readonly isWhole: boolean;
  readonly label: string;
}

type Written = ReturnType<typeof writtenIn>;

/**
 * A text being written in. Saved on the revision of each section that it was read at: what somebody else has changed
 * meanwhile is never overwritten. Sections that only they have changed come in here, and where both have the person
 * is asked; what is written here stays on the screen.
 */
export function useTextEditing({ text, isWhole, label }: TextEditingOptions) {
  const router = useRouter();
  const [base, setBase] = useState(() => baseOf(text));
  const [dueToReturn, setDueToReturn] = useState(() => text.sections.some((section) => section.dueToReturn));
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [hasMerged, setHasMerged] = useState(false);
  const editor = useEditorView(() => editorState(text.sections), label);
  const now = useMemo(() => writtenIn(editor.state.doc), [editor.state.doc]);
  const isDirty = useMemo(() => writtenRuns(base.sections, now.sections).length > 0, [base, now]);
  const { state, send, reset, isSaving } = useWriting(text);

  async function write(on: TextBase, written: Written, tries = MOST_TRIES): Promise<void> {
    const saved = await send({ base: on, written, dueToReturn });
    if (saved === null) {
      const met = tries > 0 ? await meetTheirs(on) : null;
      if (met !== null) await write(met.base, met.written, tries - 1);
      return;
    }
    const { version, revisions } = saved.value;
    const mine = { sections: written.sections, revisions: { ...on.revisions, ...revisions } };
    setBase({ ...mine, version });
    setHasMerged(tries < MOST_TRIES);
    // More has been counted on than this writing: others have written in other sections.
    const counted = on.version + 1;
    if (version > counted) await meetTheirs({ ...mine, version: counted });
    router.refresh();
  }

  /**
   * Puts what somebody else has written together with what stands here now. Gives what is then to be saved; nothing
   * when nobody has written, and when both have written in the same section: then the person is asked.
   */
  async function meetTheirs(on: TextBase): Promise<{ base: TextBase; written: Written } | null> {
    const theirs = await readTheirs(text, on, isWhole);
    if (theirs === null) return null;
    const { written, asked } = putTogether(editor, on, theirs);
    setBase(theirs);
    setConflicts(asked);
    setHasMerged(asked.length === 0);
    reset();
    return asked.length === 0 ? { base: theirs, written } : null;
  }

  const save = (): void => {
    if (isDirty && !isSaving && conflicts.length === 0) void write(base, now);
  };

  function settle(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    const chosen = choice === 'mine' ? now.sections : takeTheirs(now.sections, conflict, base.sections);
    editor.change((tr) => putSections(tr, chosen));
    setConflicts((left) => left.filter(({ sectionId }) => sectionId !== conflict.sectionId));
  }

  return {
    editor,
    conflicts,
    hasMerged,
    isDirty,
    isSaving,
    state,
    dueToReturn,
    setDueToReturn,
    save,
    settle,
  };
}

/** The text on the screen with what only somebody else has changed, and what both have. */
function putTogether(
  editor: Pick<ReturnType<typeof useEditorView>, 'change'>,
  on: TextBase,
  theirs: TextBase,
): { readonly written: Written; readonly asked: readonly Conflict[] } {
  let asked: readonly Conflict[] = [];
  const document = editor.change((tr) => {
    const rebased = rebaseText(on.sections, writtenIn(tr.doc).sections, theirs.sections);
    asked = rebased.conflicts;
    return putSections(tr, rebased.sections);
  });
  return { written: writtenIn(document), asked };
}

/** Sends what is written; the same words are the same command until it has an outcome. */
function useWriting({ tenantId, draftingId }: EditedText) {
  const { state, run, reset, isRunning } = useCommand(
    async (wanted: { base: TextBase; written: Written; dueToReturn: boolean }, commandId) => {
      const { base, written, dueToReturn } = wanted;
      const runs = seenRuns(base, written.sections);
      const { version } = base;
      const { heirs } = written;
      const api = await loadApi();
      const order = { tenantId, draftingId, commandId, version, dueToReturn, heirs, runs };
      return await api.drafting.writeText.mutate(order);
    },
  );
  return { state, send: run, reset, isSaving: isRunning };
}

/** The text as somebody else has left it, of the sections that are written in here; `null` when nobody has. */
async function readTheirs(
  { tenantId, draftingId }: EditedText,
  base: TextBase,
  isWhole: boolean,
): Promise<TextBase | null> {
  const api = await loadApi();
  const fresh = await api.drafting.text.query({ tenantId, draftingId }).catch(() => null);
  if (fresh === null || fresh.version === base.version) return null;
  const known = new Set<string>(base.sections.map(({ id }) => id));
  return baseOf({
    version: fresh.version,
    sections: isWhole ? fresh.sections : fresh.sections.filter(({ id }) => known.has(id)),
  });
}

/** How many times somebody else may come first before the person is told. */
const MOST_TRIES = 3;
