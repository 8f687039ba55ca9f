'use client';

import type { DraftingPartView } from '@overens/usecases/drafting/drafting-views';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { loadApi } from '../../trpc/load-api.ts';
import { newCommandId } from '../../trpc/new-command-id.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { moved, rowsOf, withSavedIds, type ParagraphRow } from './section-rows.ts';

export type EditedSection = NonNullable<DraftingPartView['section']>;

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
  const [heading, setHeading] = useState(section.heading);
  const [rows, setRows] = useState<readonly ParagraphRow[]>(() => rowsOf(section));
  const [dueToReturn, setDueToReturn] = useState(section.dueToReturn);
  const [revision, setRevision] = useState(section.revision);
  const [isDirty, setDirty] = useState(false);
  const command = useCommand(
    async (wanted: { revision: number; dueToReturn: boolean; edit: Written }, commandId) =>
      await (await loadApi()).drafting.changeText.mutate({ tenantId, draftingId, commandId, ...wanted }),
  );

  // Somebody else's words have come with the page while nothing was being written here.
  useEffect(() => {
    if (isDirty || section.revision <= revision) return;
    setHeading(section.heading);
    setRows(rowsOf(section));
    setDueToReturn(section.dueToReturn);
    setRevision(section.revision);
  }, [section, revision, isDirty]);

  function change(next: readonly ParagraphRow[]): void {
    setRows(next);
    setDirty(true);
  }

  async function save(): Promise<void> {
    const sent = rows;
    const paragraphs = sent.map(({ id, kind, text }) => ({ id, kind, text }));
    const edit = { kind: 'write' as const, sectionId: section.id, heading, paragraphs };
    setDirty(false);
    const saved = await command.run({ revision, dueToReturn, edit });
    if (saved === null) {
      setDirty(true);
      return;
    }
    setRevision(saved.value.revision);
    setRows((now) => withSavedIds(now, sent, saved.value.paragraphIds));
    router.refresh();
  }

  return {
    heading,
    rows,
    dueToReturn,
    isDirty,
    state: command.state,
    isSaving: command.isRunning,
    save,
    write: (key: string, text: string) =>
      change(rows.map((row) => (row.key === key ? { ...row, text } : row))),
    add: (kind: ParagraphRow['kind']) => {
      const row: ParagraphRow = { key: newCommandId(), id: null, kind, text: '' };
      change([...rows, row]);
      return row.key;
    },
    remove: (key: string) => change(rows.filter((row) => row.key !== key)),
    move: (key: string, by: -1 | 1) => change(moved(rows, key, by)),
    rename: (words: string) => {
      setHeading(words);
      setDirty(true);
    },
    blame: (isDue: boolean) => {
      setDueToReturn(isDue);
      setDirty(true);
    },
  };
}

interface Written {
  readonly kind: 'write';
  readonly sectionId: string;
  readonly heading: string;
  readonly paragraphs: Pick<ParagraphRow, 'id' | 'kind' | 'text'>[];
}
