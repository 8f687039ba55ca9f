'use client';

import { accessionWords } from '../../messages/sv/accession.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { OrderForm } from '../command/order-form.tsx';
import type { JoiningIds } from './joining-ids.ts';

export interface ConfirmVersionActProps {
  readonly ids: JoiningIds;
  readonly version: { readonly textVersionId: string; readonly number: number };
}

/** The officer registers that somebody has confirmed the version in force on paper. */
export function ConfirmVersionAct({ ids, version: { textVersionId, number } }: ConfirmVersionActProps) {
  const words = accessionWords.acts.confirmVersion;
  return (
    <OrderForm
      words={{ ...words, lead: words.lead(number) }}
      variant="secondary"
      read={() => ({})}
      give={async (_, commandId) => {
        const api = await loadApi();
        return await api.accession.confirmVersionForParty.mutate({ ...ids, commandId, textVersionId });
      }}
    >
      {() => null}
    </OrderForm>
  );
}
