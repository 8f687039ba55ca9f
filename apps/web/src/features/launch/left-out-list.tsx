'use client';

import type { UnitId } from '@overens/domain/kernel/id';
import type { LeftOutLine } from '@overens/text/import/imported-draft';
import type { TextSection } from '@overens/text/model/agreement-text';
import { Button } from '@overens/ui/button';
import { Field } from '@overens/ui/field';
import { Select } from '@overens/ui/select';
import { useState } from 'react';
import { launchWords, leftOutWhys } from '../../messages/sv/launch.ts';

const words = launchWords.text;

export interface LeftOutListProps {
  readonly leftOut: readonly LeftOutLine[];
  readonly sections: readonly TextSection[];
  readonly onTakeIn: (line: LeftOutLine, sectionId: UnitId) => void;
}

/** Lines of the source that are not in the text, each with why; any of them can be taken in. */
export function LeftOutList({ leftOut, sections, onTakeIn }: LeftOutListProps) {
  const [wanted, setWanted] = useState('');
  const section = sections.find(({ id }) => id === wanted) ?? sections.at(-1);
  return (
    <div className="ov-stack">
      <p>{words.leftOutLead}</p>
      <Field id="take-into" label={words.takeInto}>
        {(control) => (
          <Select
            {...control}
            value={section?.id}
            onChange={(event) => setWanted(event.currentTarget.value)}
            options={sections.map(({ id, number, heading }) => ({
              value: id,
              label: number === null ? heading : `${number} ${heading}`,
            }))}
          />
        )}
      </Field>
      <ul className="ov-plain-list">
        {leftOut.map((line) => (
          <li key={`${line.line}-${line.why}`} className="ov-left-out">
            <span>
              {line.text} <span className="ov-hint">({leftOutWhys[line.why]})</span>
            </span>
            <Button
              variant="secondary"
              size="small"
              aria-label={`${words.takeIn}: ${line.text}`}
              onClick={() => {
                if (section !== undefined) onTakeIn(line, section.id);
              }}
            >
              {words.takeIn}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
