import type { AgreementEdition } from '@overens/text/print/agreement-edition';
import type { PublicAgreementView } from '../accession/accession-views.ts';

/** The version that an agreement's public page shows, to be taken along. Never a draft: the page shows none. */
export function publicEdition(view: PublicAgreementView): AgreementEdition {
  const { name, mode, diarienummer, municipality, shown, text } = view;
  const { number, adoptedOn, decision, from, to, replacedOn } = shown;
  return {
    municipality: { name: municipality.name, brandColour: municipality.brandColour, logo: municipality.logo },
    name,
    isRehearsal: mode === 'rehearsal',
    diarienummer,
    number,
    standing: { state: 'adopted', adoptedOn, decision, from, to, replacedOn },
    text,
  };
}
