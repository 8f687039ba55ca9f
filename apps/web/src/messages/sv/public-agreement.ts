/** Words of the public page of an agreement that has been adopted, and of joining it. */
export const publicAgreementWords = {
  listTitle: 'Överenskommelser',
  listLead: 'Det här har kommunen och civilsamhället kommit överens om.',
  joinedCount: (count: number) =>
    count === 0 ? 'Ingen har anslutit sig än' : count === 1 ? '1 ansluten part' : `${count} anslutna parter`,
  force: {
    adopted: { badge: 'Antagen', words: (from: string) => `Antagen. Gäller från ${from}.` },
    inForce: {
      badge: 'Gäller',
      words: (from: string, to: string | null) =>
        to === null ? `Gäller från ${from} tills vidare.` : `Gäller från ${from} till och med ${to}.`,
    },
    appealed: {
      badge: 'Gäller, överklagad',
      words: (from: string, since: string) =>
        `Gäller från ${from}. Beslutet överklagades ${since} och är inte slutligt, men får följas medan domstolen prövar det.`,
    },
    inhibited: {
      badge: 'Stoppad tills vidare',
      words: (on: string) =>
        `Gäller inte för närvarande. En domstol har stoppat beslutet från ${on}, tills den har avgjort målet.`,
    },
    annulled: {
      badge: 'Upphävd',
      words: (on: string) =>
        `Gäller inte. En domstol har upphävt beslutet, och överenskommelsen slutade gälla ${on}.`,
    },
    ended: {
      badge: 'Gäller inte',
      words: (on: string) => `Slutade gälla ${on}. Ingen ny version har antagits.`,
    },
  },
  rehearsalWord: 'Övning',
  rehearsal: 'Det här är en övning. Bara ni som övar ser sidan.',
  earlierWord: 'Obs',
  earlier: (number: number) => `Du läser version ${number}, som inte längre gäller.`,
  toCurrent: 'Läs den version som gäller',
  facts: {
    title: 'Om beslutet',
    decision: 'Beslut',
    decided: (body: string, paragraph: string, on: string) => `${body}, ${paragraph}, ${on}`,
    diarienummer: 'Diarienummer',
    version: 'Version',
    lagaKraft: 'Laga kraft',
    lagaKraftAppealed: 'Inte slutligt: beslutet är överklagat.',
    lagaKraftNever: 'Aldrig: en domstol har upphävt beslutet.',
    lagaKraftNotYet: 'Ingen dag än: beslutet är inte anslaget på kommunens anslagstavla.',
  },
  text: { title: 'Överenskommelsens text', read: 'Läs hela texten' },
  commitments: { title: 'Åtaganden', none: 'Åtagandena står i texten.' },
  joined: {
    title: 'Vilka som har anslutit sig',
    none: 'Ingen organisation har anslutit sig än.',
    bound: 'Kommunens nämnder är bundna av beslutet:',
    organisations: 'Organisationer',
    bodies: 'Nämnder',
    annulled: (number: number) => `anslöt sig till version ${number}, som en domstol har upphävt`,
    earlier: (number: number) => `anslöt sig till version ${number}, har inte bekräftat den som gäller`,
  },
  reports: {
    title: 'Uppföljning',
    none: 'Ingen uppföljning är publicerad än.',
    report: (due: string, published: string) => `Årlig rapport, ${due} (publicerad ${published})`,
  },
  versions: {
    title: 'Versioner',
    version: (number: number) => `Version ${number}`,
    current: (from: string) => `gäller från ${from}`,
    former: (from: string, replaced: string) => `gällde från ${from}, ersattes ${replaced}`,
    annulled: (from: string, on: string) => `gällde från ${from}, upphävdes av domstol ${on}`,
  },
  join: {
    title: 'Anslut er organisation',
    lead: 'Alla organisationer som ställer sig bakom överenskommelsen kan ansluta sig, när som helst så länge den gäller.',
    button: 'Anslut er på webben',
    paperTitle: 'Anslut er på papper',
    paper: (number: string) =>
      `Skriv organisationens namn, vad ni är i det gemensamma arbetet, en kontaktperson och att ni ställer er bakom hela överenskommelsen. Låt den som får företräda er skriva under. Märk kuvertet ”Anslutning ${number}” och skicka eller lämna det till:`,
    paperEqual: 'En anmälan på papper väger lika tungt som en på webben.',
    closed: 'Det går inte att ansluta sig till den här överenskommelsen nu.',
    already: 'Är ni redan anslutna? Er sida nås med länken i mejlet från kommunen.',
  },
  form: {
    title: 'Anslut er organisation',
    lead: (name: string, number: number) =>
      `Ni ansluter er till ${name}, version ${number}. Läs texten först: man ansluter sig till helheten.`,
    read: 'Läs överenskommelsen',
    noScript:
      'Formuläret behöver skript i webbläsaren. Går inte det kan ni ansluta er på papper, det väger lika tungt.',
    done: 'Vi har tagit emot er anmälan',
    doneWord: 'Klart',
    receipt: (number: string) => `Kvittonummer: ${number}`,
    doneText: (email: string) =>
      `Ett kvitto är på väg till ${email}. Där finns länken till er egen sida. Kommunen bekräftar anmälan eller frågar om något, och sedan syns ert namn bland de anslutna.`,
    back: 'Tillbaka till överenskommelsen',
  },
  noTracking: 'Den här sidan sparar inga kakor och följer ingen.',
} as const;
