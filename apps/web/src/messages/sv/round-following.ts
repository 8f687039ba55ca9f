/** Words of the page where a round that is out is followed, apart from those that the browser needs at once. */
export const followWords = {
  counts: 'Så står det',
  countLabels: {
    invited: 'Inbjudna',
    opened: 'Har öppnat',
    draft: 'Skriver',
    handedIn: 'Har svarat',
    late: 'Sena svar',
    declined: 'Avstår',
  },
  table: 'Mottagarna, en för en',
  columns: { name: 'Mottagare', state: 'Läge', mail: 'Senaste mejl', act: 'Åtgärd' },
  late: 'sent',
  versions: (number: number) => `version ${number}`,
  noMail: 'Inget mejl än',
  renewHint: 'Den gamla länken slutar fungera genast när du skickar en ny. Det de har skrivit finns kvar.',
  renew: 'Skicka en ny länk',
  renewing: 'Skickar …',
  renewed: 'En ny länk är skickad. Den gamla fungerar inte längre.',
  decline: 'Registrera att de avstår',
  declineNote: 'Anteckning',
  declineHint: 'Till exempel vem som ringde och när. Sparas i händelseloggen.',
  declineMissing: 'Skriv en kort anteckning.',
  declining: 'Registrerar …',
  declined: 'Registrerat.',
  closeDialog: 'Stäng',
  text: 'Texten på remiss',
} as const;

export const closingWords = {
  onTime: (at: string) => `Remissen stängde i tid, ${at}.`,
  early: (at: string, reason: string) => `Remissen stängdes i förtid, ${at}. Skäl: ${reason}`,
} as const;

export const extendWords = {
  title: 'Förläng svarstiden',
  lead: 'Alla som är inbjudna får ett mejl med den nya dagen och skälet.',
  lastDay: 'Ny sista svarsdag',
  reason: 'Skäl',
  button: 'Förläng',
  pending: 'Förlänger …',
  done: 'Svarstiden är förlängd.',
  incomplete: 'Välj en ny dag och skriv ett skäl.',
  history: 'Tidigare förlängningar',
  line: (from: string, to: string, reason: string) => `Från ${from} till ${to}: ${reason}`,
} as const;

export const closeEarlyWords = {
  title: 'Stäng i förtid',
  lead: 'Remissen stänger genast och alla inbjudna får ett mejl. Det går inte att ångra. Svar som kommer efteråt tas emot och märks som sena.',
  reason: 'Skäl',
  confirm: (word: string) => `Skriv ${word} för att bekräfta`,
  word: 'STÄNG',
  button: 'Stäng remissen',
  pending: 'Stänger …',
  done: 'Remissen stängs.',
  incomplete: 'Skriv ett skäl och ordet STÄNG.',
} as const;
