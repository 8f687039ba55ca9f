'use client';

import { attributesOf, editorSchema } from '@overens/text/editor/editor-schema';
import type { DraftingTextView } from '@overens/usecases/drafting/read-drafting-text';
import Link from 'next/link';
import type { Selection } from 'prosemirror-state';
import { textEditorWords } from '../../messages/sv/text-editor.ts';
import { unitHistoryInWords } from '../../messages/sv/unit-history.ts';
import { partHref } from './drafting-href.ts';

const words = textEditorWords.here;

export interface UnitHereProps {
  readonly text: DraftingTextView;
  readonly selection: Selection;
}

/** What is known of the place in the text where one stands: its section, what was said of it, and what has happened. */
export function UnitHere({ text, selection }: UnitHereProps) {
  const heading = headingAt(selection);
  const sectionId = heading === null ? null : attributesOf(heading).unitId;
  const unit = attributesOf(selection.$from.node(1)).unitId;
  const known = text.histories.find(({ id }) => id === unit);
  const history = known === undefined ? '' : unitHistoryInWords(known.events);
  const section = text.sections.find(({ id }) => id === sectionId);
  return (
    <aside className="ov-stack ov-stack--tight" aria-label={words.title}>
      <p>
        <strong>{heading?.textContent}</strong>{' '}
        {section === undefined ? (
          words.newUnit
        ) : section.comments === 0 ? (
          words.comments(0, 0)
        ) : (
          <Link href={partHref(text.draftingId, `section:${section.id}`)}>
            {words.comments(section.comments, section.unweighed)}
          </Link>
        )}
      </p>
      <p>{history === '' ? words.noHistory : words.history(history)}</p>
    </aside>
  );
}

function headingAt({ $from }: Selection) {
  for (let index = $from.index(0); index >= 0; index -= 1) {
    const node = $from.doc.child(index);
    if (node.type === editorSchema.nodes.heading) return node;
  }
  return null;
}
