'use client';

import type { AddressBookView } from '@overens/usecases/remiss/remiss-views';
import { Disclosure } from '@overens/ui/disclosure';
import { addingWords as words } from '../../messages/sv/adding-recipients.ts';
import { AddressBookPicker } from './address-book-picker.tsx';
import { NewRecipientForm } from './new-recipient-form.tsx';
import { PastedRecipients } from './pasted-recipients.tsx';
import type { AddRecipients } from './recipients-panel.tsx';

export interface AddRecipientsPanelProps {
  readonly tenantId: string;
  readonly roundId: string;
  /** Those of the address book who are not on the list yet. */
  readonly parties: AddressBookView['parties'];
  readonly isListEmpty: boolean;
  readonly adding: AddRecipients;
}

/** The three ways onto the list. Fetched after the page: one reads the list before one adds to it. */
export function AddRecipientsPanel(props: AddRecipientsPanelProps) {
  const { tenantId, roundId, parties, isListEmpty, adding } = props;
  return (
    <>
      <Disclosure summary={words.fromBook} isOpen={isListEmpty}>
        <AddressBookPicker parties={parties} adding={adding} />
      </Disclosure>
      <Disclosure summary={words.fromForm}>
        <NewRecipientForm adding={adding} />
      </Disclosure>
      <Disclosure summary={words.fromPaste}>
        <PastedRecipients tenantId={tenantId} roundId={roundId} adding={adding} />
      </Disclosure>
    </>
  );
}
