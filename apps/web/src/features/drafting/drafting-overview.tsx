import { Alert } from '@overens/ui/alert';
import { Progress } from '@overens/ui/progress';
import type { DraftingView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords as words } from '../../messages/sv/drafting.ts';
import { shellWords } from '../../messages/sv/shell.ts';
import { CommitmentTable } from './commitment-table.tsx';
import { draftingHref } from './drafting-href.ts';
import { FinishOrderNotice } from './finish-order-notice.tsx';
import { FinishPanel } from './finish-panel.tsx';
import { PartTable } from './part-table.tsx';
import { ReturnedNotice } from './returned-notice.tsx';

export interface DraftingOverviewProps {
  readonly work: DraftingView;
  readonly onlyUnweighed: boolean;
}

/** How far the work has come, part by part, and the end of it. */
export function DraftingOverview({ work, onlyUnweighed }: DraftingOverviewProps) {
  const { progress, result, roundId } = work;
  return (
    <div className="ov-stack ov-stack--wide">
      {work.order === null ? null : <FinishOrderNotice order={work.order} />}
      {work.returned === null ? null : <ReturnedNotice returned={work.returned} />}
      {result === null ? null : (
        <Alert
          tone="success"
          word={shellWords.tones.success}
          title={words.result.title(result.number)}
          role="none"
        >
          <p>
            {words.result.text(result.changed, result.editorial, result.withoutCause)}{' '}
            <Link href={`${draftingHref(work.id)}/andringar`}>{words.result.see}</Link>
          </p>
        </Alert>
      )}
      {roundId === null ? (
        <p className="ov-measure">{words.textAlone}</p>
      ) : (
        <div className="ov-stack ov-stack--tight">
          {progress.total === 0 ? (
            <p>{words.noAnswers}</p>
          ) : (
            <Progress
              id="bedomda"
              label={words.progress.label}
              value={progress.weighed}
              max={progress.total}
              text={words.progress.text(progress.weighed, progress.total)}
            />
          )}
          <p>
            <Link href={`/arbete/remiss/${roundId}/svar`}>{words.answers}</Link>
          </p>
        </div>
      )}
      <PartTable work={work} onlyUnweighed={onlyUnweighed} />
      {work.commitments.length === 0 ? null : <CommitmentTable work={work} />}
      {work.may.work ? (
        <FinishPanel
          tenantId={work.tenantId}
          draftingId={work.id}
          version={work.version}
          unweighed={progress.total - progress.weighed}
          changed={work.changedSections}
          withoutCause={work.withoutCause}
        />
      ) : null}
    </div>
  );
}
