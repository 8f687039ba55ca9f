import type { ReactNode } from 'react';
import { documentWords } from '../../messages/sv/documents.ts';
import { DownloadLinks, type DownloadLinksProps } from './download-links.tsx';

/** One document of a page, to be taken along. */
export function DownloadSection({
  children,
  ...links
}: DownloadLinksProps & { readonly children?: ReactNode }) {
  return (
    <section className="ov-section" aria-labelledby="ladda-ner">
      <h2 id="ladda-ner">{documentWords.title}</h2>
      {children}
      <DownloadLinks {...links} />
    </section>
  );
}
