import type { TextSection } from '@overens/text/model/agreement-text';

/** Sections to be read, as they are. */
export function TextReading({ sections }: { readonly sections: readonly TextSection[] }) {
  return (
    <div className="ov-prose">
      {sections.map(({ id, number, heading, paragraphs }) => (
        <div key={id}>
          <p>
            <strong>{number === null ? heading : `${number} ${heading}`}</strong>
          </p>
          {paragraphs.map((unit) => (
            <p key={unit.id}>{unit.kind === 'listItem' ? `• ${unit.text}` : unit.text}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
