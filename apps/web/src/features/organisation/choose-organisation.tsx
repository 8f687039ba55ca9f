import { PageHeader } from '@overens/ui/page-header';
import Link from 'next/link';
import { organisationWords } from '../../messages/sv/organisation.ts';

export type ChooseOrganisationProps = {
  readonly organisations: readonly { readonly partyId: string; readonly name: string }[];
};

/** For someone who speaks for several organisations, or for none. */
export function ChooseOrganisation({ organisations }: ChooseOrganisationProps) {
  const words = organisationWords;
  if (organisations.length === 0) {
    return <PageHeader title={words.noOrganisationTitle} lead={words.noOrganisation} />;
  }
  return (
    <>
      <PageHeader title={words.choose} />
      <ul className="ov-stack ov-stack--tight">
        {organisations.map(({ partyId, name }) => (
          <li key={partyId}>
            <Link href={`/forening?val=${partyId}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
