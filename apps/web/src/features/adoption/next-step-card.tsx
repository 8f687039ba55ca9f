import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import type { AdoptionView } from '@overens/usecases/adoption/adoption-views';
import Link from 'next/link';
import { adoptionWords } from '../../messages/sv/adoption.ts';
import { bodyHref, commitmentsHref } from './adoption-href.ts';

const words = adoptionWords.todo;

/** The one thing to do: the decisions that can be recorded now, or the list of commitments before adoption. */
export function NextStepCard({ adoption }: { readonly adoption: AdoptionView }) {
  if (adoption.status === 'closed') return null;
  const { bodies, may, commitments, id } = adoption;
  const next = bodies.filter(({ state, waitsFor }) => state === 'waiting' && waitsFor.length === 0);
  const isAdoption = next.some(({ role }) => role === 'adopter');
  if (isAdoption && commitments.state !== 'confirmed' && may.work) {
    return (
      <Card
        title={words.title}
        emphasis="key"
        actions={
          <LinkButton linkAs={Link} href={commitmentsHref(id)}>
            {words.commitments}
          </LinkButton>
        }
      >
        <p>{words.commitmentsWhy}</p>
      </Card>
    );
  }
  if (!may.record || next.length === 0) return null;
  return (
    <Card title={words.title} emphasis="key">
      <ul className="ov-plain-list">
        {next.map((body) => (
          <li key={body.key}>
            <Link href={bodyHref(id, body.key)}>{words.record(body.name)}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
