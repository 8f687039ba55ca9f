'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { loadApi } from '../../trpc/load-api.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { useCommand } from '../../trpc/use-command.ts';
import {
  moved,
  withSavedIds,
  wordsOf,
  type EditedSection,
  type ParagraphRow,
  type SectionWords,
} from './section-words.ts';

export interface SectionTextOptions {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly section: EditedSection;
}

/**
 * The words of one section while they are written. Saved on the revision that they were read at: what somebody else
 * has changed meanwhile is refused and never overwritten, and what is written here stays on the screen.
 */
export function useSectionText({ tenantId, draftingId, section }: SectionTextOptions) {
  const router = useRouter();
  const [words, setWords] = useState(() => wordsOf(section));
  const { state, run, isRunning } = useCommand(
    async (wanted: { revision: number; dueToReturn: boolean; edit: Written }, commandId) =>
      await (await loadApi()).drafting.changeText.mutate({ tenantId, draftingId, commandId, ...wanted }),
  );

  // Somebody else's words have come with the page while nothing was being written here.
  if (!words.isDirty && section.revision > words.revision) setWords(wordsOf(section));

  const change = (by: (now: SectionWords) => Partial<SectionWords>): void =>
    setWords((now) => ({ ...now, ...by(now), isDirty: true }));

  async function save(): Promise<void> {
    const { heading, rows, dueToReturn, revision } = words;
    const paragraphs = rows.map(({ id, kind, text }) => ({ id, kind, text }));
    setWords((now) => ({ ...now, isDirty: false }));
    const edit = { kind: 'write' as const, sectionId: section.id, heading, paragraphs };
    const saved = await run({ revision, dueToReturn, edit });
    if (saved === null) {
      setWords((now) => ({ ...now, isDirty: true }));
      return;
    }
    const { value } = saved;
    setWords((now) => ({
      ...now,
      revision: value.revision,
      rows: withSavedIds(now.rows, rows, value.paragraphIds),
    }));
    router.refresh();
  }

  return {
    words,
    state,
    isSaving: isRunning,
    save,
    rename: (heading: string) => change(() => ({ heading })),
    blame: (dueToReturn: boolean) => change(() => ({ dueToReturn })),
    write: (key: string, text: string) =>
      change(({ rows }) => ({ rows: rows.map((row) => (row.key === key ? { ...row, text } : row)) })),
    remove: (key: string) => change(({ rows }) => ({ rows: rows.filter((row) => row.key !== key) })),
    move: (key: string, by: -1 | 1) => change(({ rows }) => ({ rows: moved(rows, key, by) })),
    add: (kind: ParagraphRow['kind']) => {
      const row: ParagraphRow = { key: newCommandId(), id: null, kind, text: '' };
      change(({ rows }) => ({ rows: [...rows, row] }));
      return row.key;
    },
  };
}

interface Written {
  readonly kind: 'write';
  readonly sectionId: string;
  readonly heading: string;
  readonly paragraphs: Pick<ParagraphRow, 'id' | 'kind' | 'text'>[];
}
