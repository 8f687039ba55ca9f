import { Alert } from '@overens/ui/alert';
import { PageHeader } from '@overens/ui/page-header';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { JoinForm } from './join-form.tsx';
import { PaperJoining } from './paper-joining.tsx';

/** The form with which an organisation joins, and the way on paper beside it. */
export function JoinPage({ view }: { readonly view: PublicAgreementView }) {
  const words = publicAgreementWords;
  const { slug } = view.municipality;
  const href = `/k/${slug}/overenskommelse/${view.id}`;
  return (
    <>
      <PageHeader
        title={words.form.title}
        eyebrow={view.name}
        lead={words.form.lead(view.name, view.shown.number)}
      />
      <p>
        <a href={`${href}#text`}>{words.form.read}</a>
      </p>
      {view.isJoinable ? (
        <>
          <noscript>
            <Alert tone="info" word={shellWords.tones.info} title={words.form.noScript} role="none" />
          </noscript>
          <JoinForm
            slug={slug}
            agreementId={view.id}
            textVersionId={view.shown.textVersionId}
            agreementHref={href}
          />
          <section className="ov-section">
            <PaperJoining view={view} />
          </section>
        </>
      ) : (
        <p>{words.join.closed}</p>
      )}
    </>
  );
}
