import type { TextParagraph } from '@overens/text/model/agreement-text';

/** The paragraphs of a section; items that follow each other are one list. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly TextParagraph[] }) {
  const groups: TextParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.kind === 'listItem' && last?.[0]?.kind === 'listItem') last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    if (first.kind === 'paragraph') return <p key={first.id}>{first.text}</p>;
    return (
      <ul key={first.id}>
        {group.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    );
  });
}
