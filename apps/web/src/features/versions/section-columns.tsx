import type { ComparedParagraphView } from '@overens/usecases/drafting/compared-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { isShownElsewhere } from './moved-in-words.ts';
import { UnitNote, type UnitNoteProps } from './unit-note.tsx';
import styles from './versions.module.css';

const words = versionWords.compare;
export type ComparedUnit = ComparedParagraphView & UnitNoteProps['unit'];

export interface SectionColumnsProps {
  readonly title: string;
  readonly paragraphs: readonly ComparedUnit[];
  /** What the two columns are called. */
  readonly before: string;
  readonly after: string;
}

/** A section's paragraphs in two columns, before and after beside each other row by row. */
export function SectionColumns({ paragraphs, title, before, after }: SectionColumnsProps) {
  if (paragraphs.length === 0) return null;
  return (
    <table className={styles['columns']}>
      <caption className="ov-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {paragraphs.map((unit) => (
          <tr key={`${unit.id}-${unit.fate}`}>
            <td>
              <Side unit={unit} isEmpty={unit.fate === 'added'} leaveOut="added" />
            </td>
            <td>
              <Side
                unit={unit}
                isEmpty={unit.fate === 'removed' && !isShownElsewhere(unit)}
                leaveOut="removed"
              />
              <UnitNote unit={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly unit: ComparedUnit;
  readonly isEmpty: boolean;
  readonly leaveOut: 'added' | 'removed';
}

function Side({ unit, isEmpty, leaveOut }: SideProps) {
  if (isEmpty) return <span className="ov-visually-hidden">{words.nothing}</span>;
  return (
    <>
      {unit.kind === 'listItem' ? '• ' : null}
      <DiffText parts={unit.parts.filter(({ kind }) => kind !== leaveOut)} />
    </>
  );
}
