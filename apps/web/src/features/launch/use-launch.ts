'use client';

import type { LaunchProposalView } from '@overens/usecases/agreement/agreement-views';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { loadApi } from '../../trpc/load-api.ts';
import { refusedText, type CommandState } from '../../trpc/use-command.ts';
import { chosenTemplate } from './fields-of-template.ts';
import { dropLaunchDraft, type LaunchDraft } from './launch-draft.ts';
import { diarienummerLines } from './step-errors.ts';

/**
 * Launches with the draft's own command id: a double click, a retry after a lost answer and a reload in
 * between all give the one process. Goes on to the agreement's page, draft forgotten.
 */
export function useLaunch(proposal: LaunchProposalView) {
  const [state, setState] = useState<CommandState<null>>({ state: 'idle' });
  const isRunning = useRef(false);
  const router = useRouter();

  async function launch(draft: LaunchDraft): Promise<void> {
    const { fields, imported, commandId } = draft;
    const template = chosenTemplate(proposal, fields.template);
    if (isRunning.current || template === undefined || imported === null || fields.mode === '') return;
    isRunning.current = true;
    setState({ state: 'running' });
    try {
      const { agreementId } = await (
        await loadApi()
      ).agreement.launch.mutate({
        tenantId: proposal.tenantId,
        commandId,
        launch: {
          template: { key: template.key, version: template.version },
          name: fields.name,
          diarienummer: [...diarienummerLines(fields.diarienummer)],
          responsibleBodyId: fields.responsibleBodyId,
          mode: fields.mode,
          dates: fields.dates.map(({ key, on }) => ({ key, on })),
        },
        text: imported.text,
      });
      dropLaunchDraft(proposal.tenantId);
      setState({ state: 'done', value: null });
      router.push(`/arbete/${agreementId}`);
    } catch (error) {
      setState({ state: 'refused', text: await refusedText(error) });
    } finally {
      isRunning.current = false;
    }
  }

  return { state, launch };
}
