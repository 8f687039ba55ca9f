import { DiffText } from '../agreement/diff-text.tsx';
import { isShownElsewhere } from './moved-in-words.ts';
import type { ComparedUnit } from './section-columns.tsx';
import { UnitNote } from './unit-note.tsx';

/** A section's paragraphs in running text, with what was taken out and put in. */
export function RunningUnits({ paragraphs }: { readonly paragraphs: readonly ComparedUnit[] }) {
  return (
    <div className="ov-prose">
      {paragraphs.map((unit) => (
        <p key={`${unit.id}-${unit.fate}`}>
          {unit.kind === 'listItem' ? '• ' : null}
          {isShownElsewhere(unit) ? null : <DiffText parts={unit.parts} />}
          <UnitNote unit={unit} />
        </p>
      ))}
    </div>
  );
}
