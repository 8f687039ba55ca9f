'use client';

import { Disclosure } from '@overens/ui/disclosure';
import { accessionWords } from '../../messages/sv/accession.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { ConfirmVersionAct, type ConfirmVersionActProps } from './confirm-version-act.tsx';
import type { JoiningIds } from './joining-ids.ts';
import { TextAct } from './text-act.tsx';

export interface JoinedActsProps {
  readonly ids: JoiningIds;
  readonly name: string;
  readonly toConfirm: ConfirmVersionActProps['version'] | null;
}

/** What is registered on paper for somebody who has joined: that it confirms the version in force, that it leaves. */
export function JoinedActs({ ids, name, toConfirm }: JoinedActsProps) {
  const words = accessionWords.acts;
  return (
    <Disclosure summary={accessionWords.register.change(name)}>
      {toConfirm === null ? null : <ConfirmVersionAct ids={ids} version={toConfirm} />}
      <TextAct
        id={`withdraw-${ids.joiningId}`}
        words={words.withdraw}
        variant="danger"
        give={async (reason, commandId) =>
          await (await loadApi()).accession.withdrawForParty.mutate({ ...ids, commandId, reason })
        }
      />
    </Disclosure>
  );
}
