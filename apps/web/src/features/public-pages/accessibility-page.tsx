import { PageHeader } from '@overens/ui/page-header';
import { publicWords } from '../../messages/sv/public-pages.ts';

export type AccessibilityPageProps = {
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
};

/** Tillgänglighetsredogörelse: what works, what does not, how to say so. domain.md §8.7 AC-02. */
export function AccessibilityPage({ municipalities }: AccessibilityPageProps) {
  const words = publicWords.accessibility;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="ov-prose">
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.knownTitle}</h2>
        <ul>
          {words.known.map((lack) => (
            <li key={lack}>{lack}</li>
          ))}
        </ul>
        <h2>{words.howTitle}</h2>
        <p>{words.how}</p>
        <p>{words.assessed}</p>
        <h2>{words.tellTitle}</h2>
        <p>{words.tell}</p>
        <ul>
          {municipalities.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/k/${slug}`}>{words.contactOf(name)}</a>
            </li>
          ))}
        </ul>
        <h2>{words.superviseTitle}</h2>
        <p>{words.supervise}</p>
        <p>
          <a href={words.superviseHref}>{words.superviseLink}</a>
        </p>
      </div>
    </>
  );
}
