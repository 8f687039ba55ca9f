import { LinkButton } from '@overens/ui/link-button';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { PaperJoining } from './paper-joining.tsx';

/** How an organisation joins: on the web, and on paper, which counts the same. */
export function HowToJoin({ view, href }: { readonly view: PublicAgreementView; readonly href: string }) {
  const words = publicAgreementWords.join;
  return (
    <section className="ov-section" aria-labelledby="anslut">
      <h2 id="anslut">{words.title}</h2>
      {view.isJoinable ? (
        <>
          <p className="ov-measure">{words.lead}</p>
          <div className="ov-actions">
            <LinkButton href={`${href}/anslut`}>{words.button}</LinkButton>
          </div>
          <PaperJoining view={view} />
          <p className="ov-measure">{words.already}</p>
        </>
      ) : (
        <p className="ov-measure">{words.closed}</p>
      )}
    </section>
  );
}
