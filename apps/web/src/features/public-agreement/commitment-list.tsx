import { CommitmentParty } from '@overens/domain/agreement/commitment';
import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { commitmentPartyWords } from '../../messages/sv/accession.ts';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** What each party undertakes, in the order of the text. */
export function CommitmentList({ commitments }: Pick<PublicAgreementView, 'commitments'>) {
  const words = publicAgreementWords.commitments;
  return (
    <section className="ov-section" aria-labelledby="ataganden">
      <h2 id="ataganden">{words.title}</h2>
      {commitments.length === 0 ? <p>{words.none}</p> : null}
      {CommitmentParty.options.map((party) => {
        const own = commitments.filter((commitment) => commitment.party === party);
        return own.length === 0 ? null : (
          <section key={party} aria-labelledby={`ataganden-${party}`}>
            <h3 id={`ataganden-${party}`}>{commitmentPartyWords[party]}</h3>
            <ol className="ov-prose">
              {own.map(({ id, order, wording }) => (
                <li key={id} value={order}>
                  {wording}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
