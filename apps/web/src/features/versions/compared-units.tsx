import { RunningUnits } from './running-units.tsx';
import { SectionColumns, type SectionColumnsProps } from './section-columns.tsx';

export interface ComparedUnitsProps extends SectionColumnsProps {
  readonly inColumns: boolean;
}

/** A section's paragraphs before and after: in running text with what was taken out and put in, or in two columns. */
export function ComparedUnits({ inColumns, ...columns }: ComparedUnitsProps) {
  return inColumns ? <SectionColumns {...columns} /> : <RunningUnits paragraphs={columns.paragraphs} />;
}
