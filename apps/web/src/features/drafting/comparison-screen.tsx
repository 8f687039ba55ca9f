import { Tabs } from '@overens/ui/tabs';
import type { ComparisonView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadSection } from '../documents/download-section.tsx';
import { ComparedSection } from './compared-section.tsx';
import { comparisonFileName } from './comparison-file-name.ts';
import { draftingHref } from './drafting-href.ts';

const words = draftingWords.comparison;

export interface ComparisonScreenProps {
  readonly comparison: ComparisonView;
  readonly isWhole: boolean;
}

/** What was changed since the version that was sent out, and why. */
export function ComparisonScreen({ comparison, isWhole }: ComparisonScreenProps) {
  const { sections, from, toNumber, draftingId } = comparison;
  const changed = sections.filter(({ fate }) => fate !== 'same');
  const same = sections.length - changed.length;
  const base = `${draftingHref(draftingId)}/andringar`;
  return (
    <div className="ov-stack ov-stack--wide">
      <div className="ov-stack ov-stack--tight">
        <p className="ov-measure">{words.lead(from.number, from.wasRemissed, toNumber)}</p>
        <p className="ov-hint">{words.legend}</p>
        <Tabs
          label={words.filter}
          linkAs={Link}
          items={[
            { href: base, label: words.changed, isCurrent: !isWhole, count: changed.length },
            { href: `${base}?visa=allt`, label: words.all, isCurrent: isWhole },
          ]}
        />
      </div>
      {changed.length === 0 ? <p>{words.none}</p> : null}
      {(isWhole ? sections : changed).map((section) => (
        <ComparedSection key={section.id} section={section} />
      ))}
      {isWhole || same === 0 || changed.length === 0 ? null : <p>{words.unchanged(same)}</p>}
      {changed.length === 0 ? null : (
        <DownloadSection
          href={`${base}/fil/${comparisonFileName(comparison)}`}
          what={documentWords.comparison}
          formats={['docx', 'pdf', 'html']}
        >
          <p>{documentWords.comparisonHint}</p>
        </DownloadSection>
      )}
    </div>
  );
}
