import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { ChangeSteps, type ChangeStepsProps } from '../versions/change-steps.tsx';
import { ComparedUnits } from '../versions/compared-units.tsx';
import { UnitNote } from '../versions/unit-note.tsx';
import { CauseList } from './cause-list.tsx';
import { EditorialForm } from './editorial-form.tsx';
import { FateBadge } from './fate-badge.tsx';

const words = draftingWords.comparison;
type Section = ComparisonView['sections'][number];

export interface ComparedSectionProps {
  readonly section: Section;
  readonly from: number;
  readonly inColumns: boolean;
  readonly changes: ChangeStepsProps['changes'];
  /** Whose work it is, for those who may speak of it. */
  readonly work: { readonly tenantId: string; readonly draftingId: string } | null;
}

/** One section before and after, with what led to the change; where nobody has said, an officer may. */
export function ComparedSection({ section, from, inColumns, changes, work }: ComparedSectionProps) {
  const { id, title, fate, heading, headingFrom, paragraphs, causes, others, editorial } = section;
  return (
    <section className="ov-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        <DiffText parts={heading} />
      </h2>
      <p>
        <FateBadge fate={fate} />
        <UnitNote unit={{ ...headingFrom, fate: 'same' }} />
      </p>
      <ComparedUnits
        inColumns={inColumns}
        title={title}
        paragraphs={paragraphs}
        before={versionWords.compare.before(from)}
        after={versionWords.compare.afterWork}
      />
      {fate === 'same' ? null : (
        <div>
          <h3>{words.why}</h3>
          <CauseList causes={causes} />
        </div>
      )}
      {work === null || editorial === null ? null : (
        <EditorialForm key={`${id}-${editorial.version}`} {...work} sectionId={id} known={editorial} />
      )}
      {others.length === 0 ? null : (
        <div>
          <h3>{words.others}</h3>
          <CauseList causes={others} />
        </div>
      )}
      <ChangeSteps changes={changes} at={id} />
    </section>
  );
}
