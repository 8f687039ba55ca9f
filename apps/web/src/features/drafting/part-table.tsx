import { DataTable } from '@overens/ui/data-table';
import { StatusBadge } from '@overens/ui/status-badge';
import { Tabs } from '@overens/ui/tabs';
import type { DraftingPart, DraftingView } from '@overens/usecases/drafting/drafting-views';
import Link from 'next/link';
import { draftingWords } from '../../messages/sv/drafting.ts';
import { draftingHref, partHref } from './drafting-href.ts';
import { FateBadge } from './fate-badge.tsx';

const words = draftingWords.table;

export interface PartTableProps {
  readonly work: DraftingView;
  readonly onlyUnweighed: boolean;
}

/** Every part with its comments and what has become of its words. */
export function PartTable({ work, onlyUnweighed }: PartTableProps) {
  const base = draftingHref(work.id);
  const unweighed = work.progress.total - work.progress.weighed;
  const shown = onlyUnweighed ? work.parts.filter((part) => part.unweighed > 0) : work.parts;
  return (
    <section className="ov-section" aria-labelledby="avsnitt">
      <h2 id="avsnitt">{words.title}</h2>
      {work.progress.total === 0 ? null : (
        <Tabs
          label={words.filter}
          linkAs={Link}
          items={[
            { href: base, label: words.all, isCurrent: !onlyUnweighed },
            {
              href: `${base}?visa=saknas`,
              label: words.unweighed,
              isCurrent: onlyUnweighed,
              count: unweighed,
            },
          ]}
        />
      )}
      <DataTable
        caption={words.title}
        isCaptionHidden
        rows={shown}
        rowKey={({ key }) => key}
        empty={words.noneUnweighed}
        columns={[
          {
            key: 'part',
            header: words.columns.part,
            isRowHeader: true,
            cell: ({ key, title, level }) => (
              <span className={`ov-outline-row--${level ?? 1}`}>
                <Link href={partHref(work.id, key)}>{title}</Link>
              </span>
            ),
          },
          { key: 'comments', header: words.columns.comments, cell: (part) => <Comments part={part} /> },
          { key: 'fate', header: words.columns.fate, cell: ({ fate }) => <PartFate fate={fate} /> },
        ]}
      />
    </section>
  );
}

function Comments({ part: { comments, unweighed } }: { readonly part: DraftingPart }) {
  if (comments === 0) return <span className="ov-soft">{words.none}</span>;
  return (
    <>
      {words.count(comments)}{' '}
      {unweighed === 0 ? (
        <StatusBadge status="done">{words.allWeighed}</StatusBadge>
      ) : (
        <StatusBadge status="todo">{words.left(unweighed)}</StatusBadge>
      )}
    </>
  );
}

function PartFate({ fate }: { readonly fate: DraftingPart['fate'] }) {
  if (fate === null) return <span aria-hidden="true">–</span>;
  return fate === 'same' ? (
    <span className="ov-soft">{draftingWords.fates.same}</span>
  ) : (
    <FateBadge fate={fate} />
  );
}
