import type { DraftingTextView } from '@overens/usecases/drafting/read-drafting-text';
import type { WorkedSection } from '@overens/usecases/drafting/worked-section';

/** What is written in at once: sections of a drafting that follow on each other. */
export interface EditedText extends Pick<
  DraftingTextView,
  'tenantId' | 'draftingId' | 'version' | 'returnedBy'
> {
  readonly sections: readonly WorkedSection[];
}

/** One section, or all of the text with what is known of its units. */
export type TextToEdit =
  | { readonly isWhole: false; readonly text: EditedText }
  | { readonly isWhole: true; readonly text: DraftingTextView };
