'use client';

import { Alert } from '@overens/ui/alert';
import { useEffect, useState } from 'react';
import { dayAdviceWords } from '../../messages/sv/meeting-call.ts';
import { loadApi } from '../../trpc/load-api.ts';

const words = dayAdviceWords;

export interface DayAdviceProps {
  readonly tenantId: string;
  readonly on: string;
  /** The day it is for the agreement. */
  readonly today: string;
}

/** What speaks against a day, as soon as it is chosen; it may be chosen all the same. */
export function DayAdvice({ tenantId, on, today }: DayAdviceProps) {
  const [advice, setAdvice] = useState<{ readonly on: string; readonly lines: readonly string[] }>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const { holiday, isWeekend, shortNotice } = await (
        await loadApi()
      ).forankring.adviseDay.query({ tenantId, on, today });
      const lines = [
        ...(holiday === null ? [] : [words.holiday(holiday)]),
        ...(isWeekend && holiday === null ? [words.weekend] : []),
        ...(shortNotice === null ? [] : [words.shortNotice(shortNotice)]),
      ];
      if (isCurrent) setAdvice({ on, lines });
    };
    // Advice that cannot be fetched is left out: the form works without.
    if (/^\d{4}-\d\d-\d\d$/.test(on)) ask().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [tenantId, on, today]);
  const lines = advice?.on === on ? advice.lines : [];
  return (
    <div role="status">
      {lines.length === 0 ? null : (
        <Alert tone="warning" word={words.word} role="none">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Alert>
      )}
    </div>
  );
}
