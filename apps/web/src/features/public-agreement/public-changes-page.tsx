import { PageHeader } from '@overens/ui/page-header';
import type { PublicChangesView } from '@overens/usecases/documents/public-changes-view';
import Link from 'next/link';
import { publicChangesWords as words } from '../../messages/sv/public-changes.ts';
import { versionWords } from '../../messages/sv/versions.ts';
import { DiffText } from '../agreement/diff-text.tsx';
import { DownloadSection } from '../documents/download-section.tsx';
import { extentInWords } from '../versions/compared-blocks.ts';
import { RunningUnits } from '../versions/running-units.tsx';
import { versionFileName } from '../versions/version-file-name.ts';
import { publicChangesTitle } from './public-changes-title.ts';
import { publicCauseInWords } from './public-cause-in-words.ts';

export interface PublicChangesPageProps {
  readonly view: PublicChangesView;
  /** Where its files are. */
  readonly files: string;
  /** The page that it belongs to. */
  readonly back: string;
}

/** What one version changes in another, section by section, with why. */
export function PublicChangesPage({ view, files, back }: PublicChangesPageProps) {
  const { of, agreementName, from, to, counts, sections } = view;
  const changed = sections.filter(({ fate }) => fate !== 'same');
  return (
    <>
      <PageHeader eyebrow={agreementName} title={publicChangesTitle(view)} lead={extentInWords(counts)} />
      <p className="ov-hint">{versionWords.compare.legend}</p>
      {changed.map((section) => (
        <ChangedSection key={section.id} section={section} />
      ))}
      {changed.length === 0 ? null : (
        <DownloadSection
          href={`${files}/${versionFileName(view)}`}
          what={words.what(from, to)}
          formats={['pdf', 'docx', 'html', 'txt']}
        />
      )}
      <p>
        <Link href={back}>{words.back[of]}</Link>
      </p>
    </>
  );
}

function ChangedSection({ section }: { readonly section: PublicChangesView['sections'][number] }) {
  const { id, heading, paragraphs, causes } = section;
  return (
    <section className="ov-section" aria-labelledby={id}>
      <h2 id={id}>
        <DiffText parts={heading} />
      </h2>
      <RunningUnits paragraphs={paragraphs} />
      {causes.length === 0 ? null : (
        <>
          <h3>{words.why}</h3>
          <ul>
            {causes.map((cause) => (
              <li key={JSON.stringify(cause)}>{publicCauseInWords(cause)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
