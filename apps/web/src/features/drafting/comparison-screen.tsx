import { Tabs } from '@overens/ui/tabs';
import type { ComparisonView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { DownloadSection } from '../documents/download-section.tsx';
import { ChangeList } from '../versions/change-list.tsx';
import { ComparedSection } from './compared-section.tsx';
import { comparisonFileName } from './comparison-file-name.ts';
import { changesHref, draftingHref } from './drafting-href.ts';

const words = draftingWords.comparison;

export interface ComparisonScreenProps {
  readonly work: Pick<DraftingView, 'tenantId' | 'may'>;
  readonly comparison: ComparisonView;
  readonly isWhole: boolean;
  readonly inColumns: boolean;
}

/** What was changed since the version that was sent out, and why. */
export function ComparisonScreen({ work, comparison, isWhole, inColumns }: ComparisonScreenProps) {
  const { sections, from, toNumber, draftingId } = comparison;
  const changed = sections.filter(({ fate }) => fate !== 'same');
  const same = sections.length - changed.length;
  const choice = { isWhole, inColumns };
  return (
    <div className="ov-stack ov-stack--wide">
      <div className="ov-stack ov-stack--tight">
        <p className="ov-measure">{words.lead(from.number, from.wasRemissed, toNumber)}</p>
        <p className="ov-hint">{words.legend}</p>
        <Tabs
          label={words.filter}
          linkAs={Link}
          items={[false, true].map((whole) => ({
            href: changesHref(draftingId, { ...choice, isWhole: whole }),
            label: whole ? words.all : words.changed,
            isCurrent: isWhole === whole,
            ...(whole ? {} : { count: changed.length }),
          }))}
        />
        <Tabs
          label={versionWords.compare.views}
          linkAs={Link}
          items={[false, true].map((columns) => ({
            href: changesHref(draftingId, { ...choice, inColumns: columns }),
            label: columns ? versionWords.compare.columns : versionWords.compare.inline,
            isCurrent: inColumns === columns,
          }))}
        />
      </div>
      {changed.length === 0 ? <p>{words.none}</p> : <ChangeList changes={changed} />}
      {(isWhole ? sections : changed).map((section) => (
        <ComparedSection
          key={section.id}
          section={section}
          from={from.number}
          inColumns={inColumns}
          changes={changed}
          work={work.may.work ? { tenantId: work.tenantId, draftingId } : null}
        />
      ))}
      {isWhole || same === 0 || changed.length === 0 ? null : <p>{words.unchanged(same)}</p>}
      {changed.length === 0 ? null : (
        <DownloadSection
          href={`${draftingHref(draftingId)}/andringar/fil/${comparisonFileName(comparison)}`}
          what={documentWords.comparison}
          formats={['docx', 'pdf', 'html']}
        >
          <p>{documentWords.comparisonHint}</p>
        </DownloadSection>
      )}
    </div>
  );
}
