import { daysBetween } from '@overens/domain/calendar/day-number';
import { formatDate } from '@overens/domain/calendar/deadline-wording';
import { DataTable, type DataColumn } from '@overens/ui/data-table';
import { Disclosure } from '@overens/ui/disclosure';
import { StatusBadge, type Status } from '@overens/ui/status-badge';
import type { TimePlanRow, TimePlanView } from '@overens/usecases/agreement/agreement-views';
import { agreementWords } from '../../messages/sv/agreement.ts';

const words = agreementWords.page.timePlan;

/** When each stage was, is and is planned, drawn as bars with a line for today; the same as a table below. */
export function TimePlan({ plan }: { readonly plan: TimePlanView }) {
  return (
    <>
      <ul className="ov-timeplan" aria-label={words.title}>
        {plan.rows.map((row) => (
          <li key={row.key} className="ov-timeplan-row">
            <span className="ov-timeplan-name">{nameOf(row)}</span>
            <Bar row={row} plan={plan} />
            <span className="ov-visually-hidden">{inWords(row)}</span>
          </li>
        ))}
      </ul>
      <p className="ov-timeplan-scale ov-small" aria-hidden="true">
        <span>{formatDate(plan.first)}</span>
        <span>{words.today(formatDate(plan.today))}</span>
        <span>{formatDate(plan.last)}</span>
      </p>
      <Disclosure summary={words.asTable}>
        <DataTable
          caption={words.title}
          isCaptionHidden
          columns={columns}
          rows={plan.rows}
          rowKey={({ key }) => key}
        />
      </Disclosure>
    </>
  );
}

function Bar({ row, plan }: { readonly row: TimePlanRow; readonly plan: TimePlanView }) {
  const whole = Math.max(1, daysBetween(plan.first, plan.last) + 1);
  const at = (days: number): number => Math.round((days / whole) * WIDTH);
  const from = at(daysBetween(plan.first, row.from));
  const width = Math.max(MIN_WIDTH, at(daysBetween(row.from, row.to) + 1));
  const today = at(daysBetween(plan.first, plan.today));
  return (
    <svg
      className={`ov-timeplan-bar ov-timeplan-bar--${row.state}`}
      viewBox={`0 0 ${WIDTH} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x={Math.min(from, WIDTH - MIN_WIDTH)} y="4" width={width} height="12" />
      <line x1={today} x2={today} y1="0" y2="20" />
    </svg>
  );
}

function nameOf({ title, visit }: TimePlanRow): string {
  return visit > 1 ? words.again(title, visit) : title;
}

function inWords({ from, to, state }: TimePlanRow): string {
  return words.span(formatDate(from), formatDate(to), words.states[state]);
}

const columns: readonly DataColumn<TimePlanRow>[] = [
  { key: 'stage', header: words.columns.stage, cell: nameOf, isRowHeader: true },
  { key: 'from', header: words.columns.from, cell: ({ from }) => formatDate(from) },
  { key: 'to', header: words.columns.to, cell: ({ to }) => formatDate(to) },
  {
    key: 'state',
    header: words.columns.state,
    cell: ({ state }) => <StatusBadge status={statuses[state]}>{words.states[state]}</StatusBadge>,
  },
];

const statuses = {
  past: 'done',
  current: 'active',
  overdue: 'problem',
  coming: 'todo',
} as const satisfies Record<TimePlanRow['state'], Status>;
const WIDTH = 1_000;
const MIN_WIDTH = 8;
