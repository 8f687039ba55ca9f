import type { PassageView } from '@overens/usecases/drafting/passage-views';
import { passageCommentWords as words } from '../../messages/sv/passage-comment.ts';
import { unitHistoryInWords } from '../../messages/sv/unit-history.ts';
import styles from './drafting.module.css';

/** The sentence that a comment is about: as it was sent out, as it stands now, and what happened in between. */
export function CommentedPassage({ passage }: { readonly passage: PassageView }) {
  const { kind, sentOut, now } = passage;
  const history = unitHistoryInWords(passage.history);
  return (
    <div className={styles['passage']}>
      <p className="ov-hint">{words.about[kind]}</p>
      <blockquote>{sentOut}</blockquote>
      {now === null ? <p>{words.gone[kind]}</p> : null}
      {now === null || now === sentOut ? null : (
        <>
          <p className="ov-hint">{words.now}</p>
          <blockquote>{now}</blockquote>
        </>
      )}
      {history === '' ? null : (
        <p className="ov-soft ov-small">
          {words.history} {history}.
        </p>
      )}
    </div>
  );
}
