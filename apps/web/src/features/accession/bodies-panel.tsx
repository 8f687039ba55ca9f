import { Disclosure } from '@overens/ui/disclosure';
import type { AccessionView } from '@overens/usecases/accession/accession-views';
import { accessionWords } from '../../messages/sv/accession.ts';
import { BodyForm } from './body-form.tsx';

/** Which nämnder are bound, or the form to register one that has decided to join. */
export function BodiesPanel({ view }: { readonly view: AccessionView }) {
  const words = accessionWords.bodies;
  const { tenantId, agreementId, coverage, bodies, boundBodies } = view;
  if (coverage === 'automatic' && boundBodies.length === 0) return null;
  return (
    <section className="ov-section" aria-labelledby="namnder">
      <h2 id="namnder">{words.title}</h2>
      <p>{coverage === 'automatic' ? words.automatic : words.each}</p>
      {boundBodies.length === 0 ? null : (
        <ul>
          {boundBodies.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {coverage === 'eachJoins' && view.may.work && view.isJoinable ? (
        <Disclosure summary={words.summary}>
          <BodyForm tenantId={tenantId} agreementId={agreementId} bodies={bodies} />
        </Disclosure>
      ) : null}
    </section>
  );
}
