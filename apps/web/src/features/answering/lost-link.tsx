import { PageHeader } from '@overens/ui/page-header';
import { answeringWords } from '../../messages/sv/answering.ts';

export type LostLinkProps = {
  readonly why: 'unknown' | 'here' | 'wait';
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
};

/** The link leads nowhere: what happened, why, and what to do, also without the web. */
export function LostLink({ why, municipalities }: LostLinkProps) {
  const words = answeringWords.lostLink;
  const { title, lead, why: reason } = words[why];
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div className="ov-prose">
        <p>{reason}</p>
        <h2>{words.now}</h2>
        <ol>
          <li>{why === 'wait' ? words.doList.wait : words.doList.mail}</li>
          <li>{words.doList.ask}</li>
          {municipalities.length === 0 ? null : (
            <li>
              {words.doList.paper}
              <ul>
                {municipalities.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={`/k/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </li>
          )}
        </ol>
      </div>
    </>
  );
}
