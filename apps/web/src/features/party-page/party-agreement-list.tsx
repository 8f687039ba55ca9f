import { Card } from '@overens/ui/card';
import { LinkButton } from '@overens/ui/link-button';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { PartyAgreementsView } from '@overens/usecases/party-page/party-page-views';
import { partyPageWords } from '../../messages/sv/party-page.ts';

/** An organisation's agreements, each a way to its own page there. Nothing when there is none. */
export function PartyAgreementList({ agreements }: { readonly agreements: PartyAgreementsView }) {
  const words = partyPageWords.home;
  if (agreements.length === 0) return null;
  return (
    <section className="ov-section" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div className="ov-grid">
        {agreements.map(({ partyLinkId, agreementName, municipality, standing, awaitsConfirmation }) => (
          <Card
            key={partyLinkId}
            headingLevel={3}
            title={agreementName}
            eyebrow={municipality}
            badge={
              <StatusBadge status={awaitsConfirmation ? 'todo' : statuses[standing]}>
                {awaitsConfirmation ? words.confirm : words.standing[standing]}
              </StatusBadge>
            }
            actions={<LinkButton href={`/part/${partyLinkId}`}>{words.open}</LinkButton>}
          />
        ))}
      </div>
    </section>
  );
}

const statuses = {
  joined: 'done',
  applied: 'waiting',
  asked: 'todo',
  refused: 'ended',
  withdrawn: 'ended',
  none: 'waiting',
} as const satisfies Record<PartyAgreementsView[number]['standing'], Status>;
