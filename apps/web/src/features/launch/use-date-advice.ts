'use client';

import type { DateAdviceView } from '@overens/usecases/agreement/agreement-views';
import { useEffect, useRef, useState } from 'react';
import { loadApi } from '../../trpc/load-api.ts';
import type { TemplateChoice } from './fields-of-template.ts';
import type { LaunchFields } from './launch-draft.ts';

export type DateAdviceState =
  | { readonly state: 'checking' }
  | { readonly state: 'unchecked' }
  | { readonly state: 'known'; readonly advice: DateAdviceView };

/**
 * What the server says of the chosen days, a moment after the last change.
 * @param onProposals gets the days that follow from those chosen
 */
export function useDateAdvice(
  tenantId: string,
  template: TemplateChoice | undefined,
  dates: LaunchFields['dates'],
  onProposals: (proposals: DateAdviceView['proposals']) => void,
): DateAdviceState {
  const [state, setState] = useState<DateAdviceState>({ state: 'checking' });
  const chosen = dates
    .filter(({ isChosen, on }) => isChosen && on !== '')
    .map(({ key, on }) => ({ key, on }));
  const question = JSON.stringify(chosen);
  const latest = useRef({ chosen, onProposals });
  useEffect(() => {
    latest.current = { chosen, onProposals };
  });
  useEffect(() => {
    if (template === undefined) return undefined;
    const abort = new AbortController();
    const ask = async () => {
      setState({ state: 'checking' });
      const { key, version } = template;
      try {
        const advice = await (
          await loadApi()
        ).agreement.adviseDates.query(
          { tenantId, template: { key, version }, dates: latest.current.chosen },
          { signal: abort.signal },
        );
        setState({ state: 'known', advice });
        latest.current.onProposals(advice.proposals);
      } catch {
        if (!abort.signal.aborted) setState({ state: 'unchecked' });
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [tenantId, template, question]);
  return state;
}

const PAUSE_MS = 400;
