import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { FateBadge } from '../drafting/fate-badge.tsx';
import { ChangeCauses } from './change-causes.tsx';
import { ChangeSteps, type ChangeStepsProps } from './change-steps.tsx';
import { ComparedUnits } from './compared-units.tsx';
import { UnitNote } from './unit-note.tsx';

const words = versionWords.compare;
type Section = VersionComparisonView['sections'][number];

export interface VersionSectionProps {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly inColumns: boolean;
  readonly changes: ChangeStepsProps['changes'];
}

/** One section of two versions, in running text or in two columns, with what led to the change. */
export function VersionSection({ section, from, to, inColumns, changes }: VersionSectionProps) {
  const { id, title, fate, heading, headingFrom, paragraphs, causes, sinceRemiss } = section;
  return (
    <section className="ov-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <DiffText parts={heading} />
      </h3>
      {fate === 'same' && sinceRemiss === null ? null : (
        <p>
          <FateBadge fate={fate} /> {sinceRemiss === null ? null : <em>{words.sinceRemiss[sinceRemiss]}</em>}
          <UnitNote unit={{ ...headingFrom, fate: 'same' }} />
        </p>
      )}
      <ComparedUnits
        inColumns={inColumns}
        title={title}
        paragraphs={paragraphs}
        before={words.before(from)}
        after={words.after(to)}
      />
      {causes.length === 0 ? null : <ChangeCauses causes={causes} />}
      <ChangeSteps changes={changes} at={id} />
    </section>
  );
}
