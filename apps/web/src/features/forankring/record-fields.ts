import type { RecordDraft } from './record-draft.ts';

/** What each part of the page at the meeting is given: what stands there, and a way to change it. */
export interface RecordFieldsProps {
  readonly draft: RecordDraft;
  readonly change: (changed: Partial<RecordDraft>) => void;
}
