import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type DefinitionListProps = {
  readonly items: readonly { readonly key?: string; readonly term: ReactNode; readonly value: ReactNode }[];
  /** `rows`: term beside value, ruled; `stack`: value under term, for a narrow margin. */
  readonly layout?: 'rows' | 'stack' | undefined;
};

/** Facts of a matter: number, dates, who. */
export function DefinitionList({ items, layout = 'rows' }: DefinitionListProps) {
  return (
    <dl className={classNames('ov-facts', layout === 'stack' && 'ov-facts--stack')}>
      {items.map((item, index) => (
        <div key={item.key ?? index}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
