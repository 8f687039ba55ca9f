import { Tabs } from '@overens/ui/tabs';
import type { VersionComparisonView } from '@overens/usecases/drafting/version-views';
import Link from 'next/link';
import { versionWords } from '../../messages/sv/versions.ts';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadSection } from '../documents/download-section.tsx';
import { versionFileName } from './version-file-name.ts';
import { ChangeList } from './change-list.tsx';
import { VersionSection } from './version-section.tsx';
import { compareHref } from './version-hrefs.ts';

const words = versionWords.compare;

export interface VersionComparisonProps {
  readonly agreementId: string;
  readonly compared: VersionComparisonView;
  readonly inColumns: boolean;
  readonly isWhole: boolean;
}

/** Two versions against each other, section by section, with why. */
export function VersionComparison({ agreementId, compared, inColumns, isWhole }: VersionComparisonProps) {
  const { from, to, sections, counts } = compared;
  const changed = sections.filter(({ fate }) => fate !== 'same');
  const shown = isWhole ? sections : changed;
  const told = FATES.filter((fate) => counts[fate] > 0).map((fate) => words.fates[fate](counts[fate]));
  const choice = { from, to, inColumns, isWhole };
  return (
    <section className="ov-stack ov-stack--wide" aria-labelledby="jamforelse">
      <div className="ov-stack ov-stack--tight">
        <h2 id="jamforelse">{words.heading(from, to)}</h2>
        <p>{changed.length === 0 ? words.same : words.counts(told)}</p>
        <p className="ov-hint">{words.legend}</p>
        <Tabs
          label={words.views}
          linkAs={Link}
          items={[false, true].map((columns) => ({
            href: compareHref(agreementId, { ...choice, inColumns: columns }),
            label: columns ? words.columns : words.inline,
            isCurrent: inColumns === columns,
          }))}
        />
        <Tabs
          label={words.filter}
          linkAs={Link}
          items={[false, true].map((whole) => ({
            href: compareHref(agreementId, { ...choice, isWhole: whole }),
            label: whole ? words.whole : words.changedOnly,
            isCurrent: isWhole === whole,
          }))}
        />
      </div>
      {changed.length === 0 ? null : <ChangeList changes={changed} />}
      {shown.map((section) => (
        <VersionSection
          key={section.id}
          section={section}
          from={from}
          to={to}
          inColumns={inColumns}
          changes={changed}
        />
      ))}
      {from === to || changed.length === 0 ? null : (
        <DownloadSection
          href={`/arbete/${agreementId}/fil/${versionFileName(compared)}`}
          what={documentWords.comparisonOf(from, to)}
          formats={['docx', 'pdf', 'html', 'txt']}
        >
          <p>{documentWords.comparisonHint}</p>
          <p>{documentWords.comparisonMoved}</p>
        </DownloadSection>
      )}
    </section>
  );
}

const FATES = ['changed', 'moved', 'added', 'removed', 'same'] as const;
