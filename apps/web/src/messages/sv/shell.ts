import { frameWords } from './frame.ts';
import { toneWords } from './tones.ts';

/** Words of the frame around every page. */
export const shellWords = {
  ...frameWords,
  describes: 'Överenskommelser mellan kommun och civilsamhälle, från utkast till uppföljning.',
  mainNav: 'Huvudmeny',
  menu: 'Meny',
  close: 'Stäng',
  breadcrumbs: 'Du är här',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  signedInAs: (name: string) => `Inloggad som ${name}`,
  nav: {
    work: 'Översikt',
    launch: 'Starta revidering',
    settings: 'Inställningar',
    organisation: 'Er förening',
    start: 'Start',
  },
  changeMunicipality: 'Byt kommun',
  accessibility: 'Om tillgänglighet',
  rehearsal: 'Övning',
  rehearsalStrip: (now: string) => `Övning. Inget mejl går ut. I övningen är det ${now}.`,
  tones: toneWords,
  demo: 'Demo: påhittade personer och uppgifter.',
  notFoundTitle: 'Sidan finns inte',
  notFoundText:
    'Adressen är fel, eller så har du inte tillgång till sidan. Är du inte inloggad kan det hjälpa att logga in.',
} as const;
