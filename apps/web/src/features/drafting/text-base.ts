import { asWritten, writtenRuns } from '@overens/text/editor/written-runs';
import type { WrittenSection } from '@overens/text/model/write-sections';
import type { SeenRun } from '@overens/usecases/drafting/write-text';
import type { EditedText } from './edited-text.ts';

/** The text as it was when it was last read or saved: what is written is told from it. */
export interface TextBase {
  readonly version: number;
  readonly sections: readonly WrittenSection[];
  readonly revisions: Readonly<Record<string, number>>;
}

/** The text as the server shows it. */
export function baseOf({ version, sections }: Pick<EditedText, 'version' | 'sections'>): TextBase {
  return {
    version,
    sections: sections.map((section) => asWritten(section)),
    revisions: Object.fromEntries(sections.map(({ id, revision }) => [id, revision])),
  };
}

/** The sections that differ from the base, each with the revision that it was seen at. */
export function seenRuns({ sections, revisions }: TextBase, now: readonly WrittenSection[]): SeenRun[] {
  return writtenRuns(sections, now).map((run) => ({
    instead: run.instead.map((sectionId) => ({ sectionId, revision: revisions[sectionId] ?? 0 })),
    sections: [...run.sections],
  }));
}
