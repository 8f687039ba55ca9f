import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { ChangeCauses } from './change-causes.tsx';
import { SectionColumns } from './section-columns.tsx';
import { UnitNote } from './unit-note.tsx';

const words = versionWords.compare;
type Section = VersionComparisonView['sections'][number];

export interface VersionSectionProps {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly inColumns: boolean;
}

/** One section of two versions, in running text or in two columns, with what led to the change. */
export function VersionSection({ section, from, to, inColumns }: VersionSectionProps) {
  const { id, fate, heading, paragraphs, causes, sinceRemiss } = section;
  return (
    <section className="ov-section" aria-labelledby={id}>
      <h3 id={id}>
        <DiffText parts={heading} />
      </h3>
      {fate === 'same' && sinceRemiss === null ? null : (
        <p>
          <StatusBadge status={shapes[fate]}>{draftingWords.fates[fate]}</StatusBadge>{' '}
          {sinceRemiss === null ? null : <em>{words.sinceRemiss[sinceRemiss]}</em>}
        </p>
      )}
      {inColumns ? (
        <SectionColumns section={section} from={from} to={to} />
      ) : (
        <div className="ov-prose">
          {paragraphs.map((unit) => (
            <p key={`${unit.id}-${unit.wentTo ?? ''}`}>
              {unit.kind === 'listItem' ? '• ' : null}
              {unit.wentTo === null ? <DiffText parts={unit.parts} /> : null}
              <UnitNote unit={unit} />
            </p>
          ))}
        </div>
      )}
      {causes.length === 0 ? null : <ChangeCauses causes={causes} />}
    </section>
  );
}

const shapes = {
  same: 'done',
  changed: 'active',
  added: 'active',
  moved: 'active',
  removed: 'ended',
} as const satisfies Record<Section['fate'], Status>;
