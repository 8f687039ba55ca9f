import type { CommentView, DraftingPartView, DraftingView } from '@overens/usecases/drafting/drafting-views';
import { Tabs } from '@overens/ui/tabs';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { CommentCard } from './comment-card.tsx';
import { COMMENTS_HEADING } from './comments-heading.ts';
import { draftingHref, partHref } from './drafting-href.ts';
import styles from './drafting.module.css';
import { NoteWordless } from './note-wordless.tsx';
import { PartText } from './part-text.tsx';

const words = draftingWords.part;

export interface PartScreenProps {
  readonly work: DraftingView;
  readonly part: DraftingPartView;
  readonly onlyUnweighed: boolean;
}

/** One part: what was said of it, and its words beside. */
export function PartScreen({ work, part, onlyUnweighed }: PartScreenProps) {
  const next = nextUnweighed(work, part.key);
  return (
    <div className="ov-stack">
      <p>
        <Link href={draftingHref(work.id)}>{words.back}</Link>
      </p>
      <h2>{part.title}</h2>
      <div className={styles['part']}>
        <Comments work={work} part={part} onlyUnweighed={onlyUnweighed} />
        <PartText work={work} part={part} />
      </div>
      {next === undefined ? null : (
        <p>
          <Link href={partHref(work.id, next.key)}>
            {words.next}: {next.title}
          </Link>
        </p>
      )}
    </div>
  );
}

function Comments({ work, part, onlyUnweighed }: PartScreenProps) {
  const unweighed = part.comments.filter(({ disposition }) => disposition === null);
  const shown = onlyUnweighed ? unweighed : part.comments;
  const base = partHref(work.id, part.key);
  return (
    <section className="ov-section" aria-labelledby={COMMENTS_HEADING}>
      <h3 id={COMMENTS_HEADING} tabIndex={-1}>
        {words.comments} ({part.comments.length})
      </h3>
      {part.comments.length === 0 ? (
        <p>{words.noComments}</p>
      ) : (
        <Tabs
          label={draftingWords.table.filter}
          linkAs={Link}
          items={[
            { href: base, label: draftingWords.table.all, isCurrent: !onlyUnweighed },
            {
              href: `${base}?visa=saknas`,
              label: draftingWords.table.unweighed,
              isCurrent: onlyUnweighed,
              count: unweighed.length,
            },
          ]}
        />
      )}
      {work.may.work ? (
        <NoteWordless tenantId={work.tenantId} draftingId={work.id} comments={wordless(unweighed)} />
      ) : null}
      {shown.length === 0 && part.comments.length > 0 ? <p>{words.noneLeft}</p> : null}
      <ul className="ov-plain-list">
        {shown.map((comment) => (
          <CommentCard
            key={`${comment.answerId} ${comment.unitKey}`}
            tenantId={work.tenantId}
            draftingId={work.id}
            comment={comment}
            part={part}
            mayWork={work.may.work}
            leavesList={onlyUnweighed}
          />
        ))}
      </ul>
    </section>
  );
}

function wordless(unweighed: readonly CommentView[]) {
  return unweighed
    .filter(({ hasWords }) => !hasWords)
    .map(({ answerId, unitKey, version }) => ({ answerId, unitKey, version }));
}

/** The next part after this one where something is to be weighed, from the top again when there is none below. */
function nextUnweighed({ parts }: DraftingView, key: string) {
  const at = parts.findIndex((part) => part.key === key);
  return [...parts.slice(at + 1), ...parts.slice(0, Math.max(0, at))].find(({ unweighed }) => unweighed > 0);
}
