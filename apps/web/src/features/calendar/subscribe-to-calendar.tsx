'use client';

import { Button } from '@overens/ui/button';
import { CopyField } from '@overens/ui/copy-field';
import { useState } from 'react';
import { calendarWords as words } from '../../messages/sv/calendar.ts';
import { loadApi } from '../../trpc/load-api.ts';
import { useCommand } from '../../trpc/use-command.ts';
import { RefusalAlert } from '../command/refusal-alert.tsx';

/** Gives the address of a calendar to subscribe to: of one agreement, or of all. */
export function SubscribeToCalendar({
  tenantId,
  agreementId,
}: {
  readonly tenantId: string;
  readonly agreementId: string | null;
}) {
  const [address, setAddress] = useState<string>();
  const subscription = useCommand(async () => {
    const { path } = await (await loadApi()).calendar.subscribe.mutate({ tenantId, agreementId });
    setAddress(`${window.location.origin}${path}`);
    return null;
  });
  return (
    <div className="ov-stack">
      <p>{agreementId === null ? words.leadAll : words.leadOne}</p>
      {address === undefined ? (
        <Button
          variant="secondary"
          pending={subscription.isRunning ? words.getting : undefined}
          onClick={() => void subscription.run(null)}
        >
          {words.get}
        </Button>
      ) : (
        <CopyField
          id="kalenderadress"
          label={words.address}
          hint={words.hint}
          value={address}
          copyText={words.copy}
          copiedText={words.copied}
          failedText={words.failed}
        />
      )}
      {subscription.state.state === 'refused' ? <RefusalAlert text={subscription.state.text} /> : null}
    </div>
  );
}
