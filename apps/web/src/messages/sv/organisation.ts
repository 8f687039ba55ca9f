import type { RecipientProgress } from '@overens/domain/remiss/remiss-recipient';

/** Words of an organisation's home. */
export const organisationWords = {
  title: 'Er förening',
  lead: 'Remisser som ni är inbjudna till, och era kvitton.',
  choose: 'Välj förening',
  noneTitle: 'Inga remisser just nu',
  none: 'När en kommun frågar er om något syns det här, och ni får ett mejl.',
  noOrganisationTitle: 'Ditt konto hör inte till någon förening',
  noOrganisation:
    'Har ni fått en länk med e-post kan ni svara med den, utan konto. Annars: be kommunen lägga till dig.',
  open: 'Öppna för svar',
  closed: 'Avslutade',
  municipality: 'Från',
  deadline: 'Svara senast',
  receipts: 'Kvitton',
  receipt: (number: string, when: string) => `${number}, ${when}`,
  late: 'kom in efter sista dagen',
  write: 'Skriv svaret',
  goOn: 'Fortsätt skriva',
  amend: 'Visa eller ändra svaret',
  see: 'Visa svaret',
  writeLate: 'Svara i efterhand',
  progress: {
    added: 'Inte utskickad än',
    invited: 'Inte påbörjat',
    opened: 'Läst, inte påbörjat',
    draft: 'Utkast, inte inlämnat',
    handedIn: 'Inlämnat',
    declined: 'Ni har avstått',
  } satisfies Record<RecipientProgress['state'], string>,
} as const;
