import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';
import { PostalAddress } from '../answering/postal-address.tsx';

/** How to join on paper: what to write and where it goes. */
export function PaperJoining({ view }: { readonly view: PublicAgreementView }) {
  const words = publicAgreementWords.join;
  return (
    <>
      <h3>{words.paperTitle}</h3>
      <p className="ov-measure">{words.paper(view.diarienummer[0] ?? '')}</p>
      <PostalAddress lines={view.municipality.paperAddress} />
      <p className="ov-measure">{words.paperEqual}</p>
    </>
  );
}
