import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { UnitNote } from './unit-note.tsx';
import styles from './versions.module.css';

const words = versionWords.compare;
type Section = VersionComparisonView['sections'][number];
type Paragraph = Section['paragraphs'][number];

export interface SectionColumnsProps {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
}

/** A section's paragraphs in two columns, before and after beside each other row by row. */
export function SectionColumns({ section: { paragraphs, title }, from, to }: SectionColumnsProps) {
  if (paragraphs.length === 0) return null;
  return (
    <table className={styles['columns']}>
      <caption className="ov-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.before(from)}</th>
          <th scope="col">{words.after(to)}</th>
        </tr>
      </thead>
      <tbody>
        {paragraphs.map((unit) => (
          <tr key={`${unit.id}-${unit.wentTo ?? ''}`}>
            <td>
              <Side unit={unit} isEmpty={unit.fate === 'added'} leaveOut="added" />
            </td>
            <td>
              <Side unit={unit} isEmpty={unit.fate === 'removed'} leaveOut="removed" />
              <UnitNote unit={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly unit: Paragraph;
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
