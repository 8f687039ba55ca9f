import type { PublicAgreementView } from '@overens/usecases/accession/accession-views';
import { publicAgreementWords } from '../../messages/sv/public-agreement.ts';

/** Who has joined, by name, and which nämnder are bound. Never a person. */
export function JoinedList({ view }: { readonly view: PublicAgreementView }) {
  const words = publicAgreementWords.joined;
  const organisations = view.joined.filter(({ kind }) => kind === 'organisation');
  const bodies = view.joined.filter(({ kind }) => kind === 'body');
  return (
    <section className="ov-section" aria-labelledby="anslutna">
      <h2 id="anslutna">{words.title}</h2>
      {organisations.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Joined title={words.organisations} rows={organisations} />
      )}
      {bodies.length === 0 ? null : <Joined title={words.bodies} rows={bodies} />}
      {view.boundBodies.length === 0 ? null : (
        <>
          <h3>{words.bodies}</h3>
          <p>{words.bound}</p>
          <ul>
            {view.boundBodies.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Joined({ title, rows }: { readonly title: string; readonly rows: PublicAgreementView['joined'] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, name, hasConfirmed, isBoundToAnnulled, number }) => (
          <li key={id}>
            {name}
            {hasConfirmed ? null : (
              <span className="ov-soft">
                {' '}
                ({publicAgreementWords.joined[isBoundToAnnulled ? 'annulled' : 'earlier'](number)})
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
