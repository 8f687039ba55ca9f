import type { TextParagraph } from '@overens/text/model/agreement-text';
import { Fragment, type ReactNode } from 'react';

export interface ParagraphsProps {
  readonly paragraphs: readonly TextParagraph[];
  /** What stands under a paragraph or item, by its id; nothing where it gives nothing. */
  readonly underUnit?: ((unitId: string) => ReactNode) | undefined;
}

/** The paragraphs of a section; items that follow each other are one list. */
export function Paragraphs({ paragraphs, underUnit }: ParagraphsProps) {
  const groups: TextParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.kind === 'listItem' && last?.[0]?.kind === 'listItem') last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    if (first.kind === 'paragraph') {
      return (
        <Fragment key={first.id}>
          <p>{first.text}</p>
          {underUnit?.(first.id)}
        </Fragment>
      );
    }
    return (
      <ul key={first.id}>
        {group.map((item) => (
          <li key={item.id}>
            {item.text}
            {underUnit?.(item.id)}
          </li>
        ))}
      </ul>
    );
  });
}
