import type { LetterScene } from './letter.ts';

/** Whom a letter reaches: by name, at which address. */
export interface LetterAddress {
  readonly name: string;
  readonly email: string;
}

/** Who gets the letter now; `null` when the party is gone or the joining no longer stands. */
export async function letterAddress({ deps, agreement, to }: LetterScene): Promise<LetterAddress | null> {
  switch (to.kind) {
    case 'party': {
      const party = await deps.tenants.party(agreement.tenantId, to.partyId);
      return party === null ? null : { name: party.name, email: party.email };
    }
    case 'joining': {
      const joining = await deps.stages.byId('joining', agreement.tenantId, to.joiningId);
      if (joining?.progress.state !== 'joined') return null;
      return { name: joining.name, email: joining.contact.email };
    }
    case 'registration':
      return null;
  }
}
