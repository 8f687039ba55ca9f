import { Card } from '@overens/ui/card';
import { EmptyState } from '@overens/ui/empty-state';
import { LinkButton } from '@overens/ui/link-button';
import { PageHeader } from '@overens/ui/page-header';
import Link from 'next/link';
import { publicWords } from '../../messages/sv/public-pages.ts';

export type StartPageProps = {
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
  /** Where the signed-in person works; `null` for someone not signed in. */
  readonly home: 'work' | 'organisation' | null;
};

/** What this is, which municipalities are here, and the way in for each of the three groups. */
export function StartPage({ municipalities, home }: StartPageProps) {
  const words = publicWords.start;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="ov-grid">
        <Card title={words.municipalitiesTitle} emphasis="key">
          {municipalities.length === 0 ? (
            <EmptyState title={words.noMunicipality} headingLevel={3} />
          ) : (
            <>
              <p>{words.municipalityText}</p>
              <ul className="ov-stack ov-stack--tight">
                {municipalities.map(({ slug, name }) => (
                  <li key={slug}>
                    <Link href={`/k/${slug}`}>{words.toMunicipality(name)}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Card>
        <Card title={words.answerTitle}>
          <p>{words.answerText}</p>
        </Card>
        <Card title={words.signInTitle} actions={<WayIn home={home} />}>
          <p>{words.signInText}</p>
        </Card>
      </div>
    </>
  );
}

function WayIn({ home }: Pick<StartPageProps, 'home'>) {
  const words = publicWords.start;
  if (home === 'work') return <LinkButton href="/arbete">{words.toWork}</LinkButton>;
  if (home === 'organisation') return <LinkButton href="/forening">{words.toOrganisation}</LinkButton>;
  return (
    <LinkButton href="/logga-in" variant="secondary">
      {words.signIn}
    </LinkButton>
  );
}
