import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import { DefinitionList } from '@overens/ui/definition-list';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { CommentView, DraftingPartView } from '@overens/usecases/drafting/drafting-views';
import { draftingWords as words } from '../../messages/sv/drafting.ts';
import { CommentedPassage } from './commented-passage.tsx';
import { DispositionPanel } from './disposition-panel.tsx';
import styles from './drafting.module.css';

export interface CommentCardProps {
  readonly tenantId: string;
  readonly draftingId: string;
  readonly comment: CommentView;
  readonly part: DraftingPartView;
  readonly mayWork: boolean;
  /** The list holds only what lacks a disposition, so a comment leaves it when it gets one. */
  readonly leavesList: boolean;
}

/** What one body said of one part, and what the municipality makes of it. */
export function CommentCard({ tenantId, draftingId, comment, part, mayWork, leavesList }: CommentCardProps) {
  return (
    <li className={styles['comment']}>
      <h3>
        {comment.name}{' '}
        {comment.timing === 'late' ? <StatusBadge status="attention">{words.part.late}</StatusBadge> : null}
      </h3>
      {comment.passage === null ? null : <CommentedPassage passage={comment.passage} />}
      <DefinitionList
        items={comment.lines.map(({ label, text }, index) => ({
          key: `${index}-${label}`,
          term: label,
          value: <span className="ov-answer-text">{text}</span>,
        }))}
      />
      {comment.disposition === null ? null : (
        <Standing disposition={comment.disposition} sections={part.sections} />
      )}
      {mayWork ? (
        <DispositionPanel
          tenantId={tenantId}
          draftingId={draftingId}
          comment={{ answerId: comment.answerId, unitKey: comment.unitKey, version: comment.version }}
          name={comment.name}
          partKey={part.key}
          known={comment.disposition?.verdict ?? null}
          sections={part.sections}
          leavesList={leavesList}
        />
      ) : null}
    </li>
  );
}

interface StandingProps {
  readonly disposition: NonNullable<CommentView['disposition']>;
  readonly sections: DraftingPartView['sections'];
}

function Standing({ disposition: { verdict, by, at, isEarlier }, sections }: StandingProps) {
  const pointed = 'sections' in verdict ? verdict.sections : [];
  const titles = sections.filter(({ id }) => pointed.includes(id)).map(({ title }) => title);
  return (
    <div className="ov-stack ov-stack--tight">
      <p>
        <StatusBadge status={shapes[verdict.outcome]}>{words.outcomes[verdict.outcome]}</StatusBadge>
      </p>
      {verdict.reason === '' ? null : <p className="ov-answer-text">{verdict.reason}</p>}
      {titles.length === 0 ? null : (
        <p>
          {words.weigh.changedSections} {titles.join(', ')}
        </p>
      )}
      <p className="ov-soft ov-small">
        {words.weigh.by(by, formatInstant(at))}
        {isEarlier ? `. ${words.weigh.earlier}` : ''}
      </p>
    </div>
  );
}

const shapes = {
  accepted: 'done',
  partly: 'active',
  rejected: 'ended',
  noted: 'todo',
} as const satisfies Record<NonNullable<CommentView['disposition']>['verdict']['outcome'], Status>;
