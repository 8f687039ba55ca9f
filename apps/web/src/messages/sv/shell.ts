/** Words of the frame around every page. */
export const shellWords = {
  product: 'Överens',
  /** Stands where a municipality's name stands on its own pages. */
  nobodys: 'Kommun och civilsamhälle',
  describes: 'Överenskommelser mellan kommun och civilsamhälle, från utkast till uppföljning.',
  skip: 'Hoppa till innehållet',
  mainNav: 'Huvudmeny',
  menu: 'Meny',
  close: 'Stäng',
  breadcrumbs: 'Du är här',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  signedInAs: (name: string) => `Inloggad som ${name}`,
  nav: { work: 'Översikt', launch: 'Starta revidering', organisation: 'Er förening', start: 'Start' },
  changeMunicipality: 'Byt kommun',
  accessibility: 'Om tillgänglighet',
  rehearsal: 'Övning',
  rehearsalStrip: (now: string) => `Övning. Inget mejl går ut. I övningen är det ${now}.`,
  demo: 'Demo: påhittade personer och uppgifter.',
  tones: { info: 'Info', success: 'Klart', warning: 'Obs', error: 'Fel' },
  databaseDown: {
    title: 'Vi når inte databasen just nu',
    text: 'Inget har sparats eller gått förlorat. Servern som håller alla uppgifter svarar inte. Vänta någon minut och försök igen. Står det still längre än så: hör av dig till den som sköter driften.',
  },
  processEngineDown: {
    title: 'Vi når inte processmotorn just nu',
    text: 'Den del som driver processerna svarar inte. Inget har gått förlorat: tider och påminnelser tas igen när den är tillbaka. Vänta någon minut och försök igen.',
  },
  unknownFault: {
    title: 'Något gick fel hos oss',
    text: 'Felet är loggat och inget har ändrats. Försök igen. Händer det flera gånger: hör av dig till kommunen och nämn koden nedan.',
  },
  faultCode: (code: string) => `Kod: ${code}`,
  tryAgain: 'Försök igen',
  toStart: 'Till startsidan',
  notFoundTitle: 'Sidan finns inte',
  notFoundText:
    'Adressen är fel, eller så har du inte tillgång till sidan. Är du inte inloggad kan det hjälpa att logga in.',
} as const;
