/** Words of the sign-in pages and the mail that carries the link. */
export const signInWords = {
  title: 'Logga in',
  lead: 'Vi skickar en länk till din e-post. Du behöver inget lösenord.',
  email: 'E-postadress',
  emailHint: 'Den adress som kommunen eller föreningen har registrerat på dig.',
  send: 'Skicka länk',
  sentTitle: 'Titta i din e-post',
  sentText:
    'Finns adressen hos oss har vi skickat en länk som gäller i tio minuter. Den kan bara användas en gång. Kommer inget mejl: titta i skräpposten och kontrollera att du skrev rätt adress.',
  sendAgain: 'Skicka en ny länk',
  confirmTitle: 'Slutför inloggningen',
  confirmLead: 'Tryck på knappen så loggas du in i den här webbläsaren.',
  confirm: 'Logga in',
  refused: {
    title: 'Länken fungerar inte längre',
    text: 'Den har redan använts eller är äldre än tio minuter. Be om en ny nedan.',
  },
  badEmail: {
    title: 'Kontrollera adressen',
    text: 'Det ska vara en e-postadress, till exempel namn@almvik.se.',
  },
  tooMany: {
    title: 'För många försök',
    text: 'Av säkerhetsskäl begränsar vi antalet försök. Vänta tio minuter och försök igen.',
  },
  demoTitle: 'Prova som någon av oss',
  demoLead: 'Det här är en demo med påhittade personer. Välj vem du vill vara.',
  demoRole: {
    owner: 'processledare',
    officer: 'handläggare',
    secretary: 'nämndsekreterare',
    reader: 'läser',
    organisation: 'svarar för en förening',
  },
  noAccessTitle: 'Du har inget att göra här än',
  noAccessText:
    'Ditt konto är inte kopplat till någon kommun. Be den som leder processen att lägga till dig.',
} as const;

/** The mail with the link that signs a person in. */
export function signInMail({ name, link }: { name: string; link: string }): {
  subject: string;
  text: string;
} {
  return {
    subject: 'Din länk för att logga in i Överens',
    text: `Hej ${name}!

Öppna länken nedan för att logga in. Den gäller i tio minuter och kan användas en gång.

${link}

Var det inte du som bad om länken? Då kan du bortse från det här mejlet. Ingen kommer in utan den.

Överens`,
  };
}
