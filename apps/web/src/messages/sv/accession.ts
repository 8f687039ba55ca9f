import type { CommitmentParty } from '@overens/domain/agreement/commitment';
import type { JoiningCapacity, JoiningState } from '@overens/domain/accession/joining';

/** Words of joining an agreement: the form, the register and what the officer does with it. */
export const joiningWords = {
  capacities: {
    rostbarare: 'Röst för medlemmar eller en grupp',
    utforare: 'Utför verksamhet, till exempel stöd eller service',
    bada: 'Både och',
  } satisfies Record<JoiningCapacity, string>,
  states: {
    applied: 'Väntar på kommunen',
    asked: 'Väntar på organisationens svar',
    joined: 'Ansluten',
    refused: 'Avslagen',
    withdrawn: 'Har lämnat',
  } satisfies Record<JoiningState, string>,
  channels: { online: 'webben', paper: 'papper' },
  boundToAnnulled: (joined: number) => `Ansluten till version ${joined}, som en domstol har upphävt`,
  notConfirmed: (joined: number, inForce: number) =>
    `Ansluten till version ${joined}, har inte bekräftat version ${inForce}`,
  form: {
    summary: 'Något behöver rättas',
    organisationTitle: 'Organisationen',
    name: 'Organisationens namn',
    nameError: 'Skriv organisationens namn.',
    orgNumber: 'Organisationsnummer',
    optional: 'frivilligt',
    orgNumberHint: 'Tio siffror, till exempel 802999-0010. Har ni inget lämnar ni fältet tomt.',
    orgNumberError: 'Kontrollera organisationsnumret, eller lämna fältet tomt.',
    capacity: 'Vad är ni i det gemensamma arbetet?',
    capacityError: 'Välj det som passar bäst.',
    contactTitle: 'Kontaktperson',
    contactHint: 'Kommunen skriver hit. Namn och adress till personer visas aldrig på webben.',
    contactName: 'Kontaktpersonens namn',
    contactNameError: 'Skriv kontaktpersonens namn.',
    email: 'E-post',
    emailError: 'Skriv en e-postadress, till exempel info@forening.se.',
    phone: 'Telefon',
    signatoryTitle: 'Vem skriver under',
    signatoryHint:
      'Den som får företräda organisationen, till exempel ordföranden eller den som styrelsen har utsett.',
    signatoryName: 'Namn på den som skriver under',
    signatoryNameError: 'Skriv namnet på den som skriver under.',
    signatoryRole: 'Uppdrag i organisationen',
    signatoryRoleHint: 'Till exempel ordförande.',
    signatoryRoleError: 'Skriv vilket uppdrag den som skriver under har.',
    backs: 'Vi ställer oss bakom hela överenskommelsen, delar dess värdegrund och vill delta i samarbetet.',
    backsHint: 'Man ansluter sig till helheten, inte till delar av den.',
    backsError: 'Kryssa i att ni ställer er bakom hela överenskommelsen.',
    isAnother: 'Det är en annan organisation än den med det liknande namnet.',
    submit: 'Anslut organisationen',
    pending: 'Skickar in …',
    personal:
      'Uppgifterna blir allmän handling hos kommunen och sparas så länge överenskommelsen gäller och enligt kommunens arkivregler. Kommunen behandlar dem för att sköta överenskommelsen.',
  },
} as const;

/** Words of the officer's register. */
export const accessionWords = {
  title: 'Anslutning',
  lead: (joined: number, waiting: number) =>
    `${joined === 1 ? '1 part är ansluten' : `${joined} parter är anslutna`}. ${
      waiting === 0
        ? 'Ingen anmälan väntar.'
        : waiting === 1
          ? '1 anmälan väntar.'
          : `${waiting} anmälningar väntar.`
    }`,
  notInForce: 'Inget att ansluta sig till',
  notInForceText: 'Anslutningen öppnar när överenskommelsen är antagen.',
  ended: 'Överenskommelsen gäller inte nu, och ingen kan ansluta sig.',
  publicPage: 'Visa den publika sidan',
  period: {
    title: 'Bekräfta den nya versionen',
    open: (left: number, asked: number, by: string) =>
      `${left} av ${asked} har inte bekräftat än. Sista dag är ${by}.`,
    reminder: (when: string) => `De påminns ${when}.`,
    reminded: (when: string) => `De påmindes ${when}.`,
    stays: 'Den som inte bekräftar står kvar som ansluten till den tidigare versionen.',
  },
  waiting: {
    title: 'Väntar på dig',
    none: 'Ingen anmälan väntar.',
    facts: {
      orgNumber: 'Organisationsnummer',
      noOrgNumber: 'inget angivet',
      capacity: 'Roll',
      contact: 'Kontakt',
      signatory: 'Skriver under',
      version: 'Version',
      arrived: 'Kom in',
      receipt: 'Kvitto',
      questions: 'Frågor och svar',
    },
    otherEmailWord: 'Kontrollera',
    otherEmail: (email: string) =>
      `Adressboken har redan en part med det här namnet, med en annan e-postadress: ${email}. Kontrollera att anmälan kommer från organisationen innan du bekräftar. Bekräftar du blir de samma part.`,
    earlierWord: 'Obs',
    earlier: (read: number, inForce: number) =>
      `Anmälan gäller version ${read}. Nu gäller version ${inForce}, och organisationen behöver bekräfta den först. Den kan göra det på sin sida, eller meddela dig.`,
    unanswered: 'inte besvarad än',
  },
  acts: {
    confirm: {
      lead: 'Organisationen blir part, får ett mejl och läggs i adressboken.',
      button: 'Bekräfta anslutningen',
      pending: 'Bekräftar …',
      done: 'Anslutningen är bekräftad.',
      incomplete: '',
    },
    ask: {
      summary: 'Fråga organisationen',
      label: 'Din fråga',
      lead: 'Organisationen får frågan med e-post och kan svara på sin sida.',
      button: 'Skicka frågan',
      pending: 'Skickar …',
      done: 'Frågan är skickad.',
      incomplete: 'Skriv din fråga.',
    },
    answer: {
      summary: 'Anteckna organisationens svar',
      label: 'Svaret',
      lead: 'Har organisationen svarat på annat sätt, till exempel per telefon?',
      button: 'Spara svaret',
      pending: 'Sparar …',
      done: 'Svaret är sparat.',
      incomplete: 'Skriv vad organisationen har svarat.',
    },
    refuse: {
      summary: 'Avslå anmälan',
      label: 'Skäl',
      lead: 'Organisationen får skälet med e-post.',
      button: 'Avslå',
      pending: 'Avslår …',
      done: 'Anmälan är avslagen.',
      incomplete: 'Skriv varför.',
    },
    confirmVersion: {
      summary: 'Registrera bekräftelse på papper',
      lead: (number: number) => `Organisationen har meddelat att den ansluter sig till version ${number}.`,
      button: 'Registrera bekräftelsen',
      pending: 'Registrerar …',
      done: 'Bekräftelsen är registrerad.',
      incomplete: '',
    },
    withdraw: {
      summary: 'Registrera utträde',
      label: 'Skäl, om de har angett något',
      lead: 'Organisationen har meddelat att den lämnar överenskommelsen. Det den har rapporterat finns kvar.',
      button: 'Registrera utträdet',
      pending: 'Registrerar …',
      done: 'Utträdet är registrerat.',
      incomplete: '',
    },
  },
  paper: {
    title: 'Registrera en anmälan på papper',
    lead: 'En anmälan på papper väger lika tungt som en på webben. Den bekräftas när du registrerar den.',
    arrivedOn: 'Dag då den kom in',
    arrivedOnHint: 'Dagen den nådde kommunen, inte dagen du registrerar den.',
    arrivedOnError: 'Ange vilken dag den kom in.',
    submit: 'Registrera anslutningen',
    pending: 'Registrerar …',
    done: (receipt: string) => `Anslutningen är registrerad. Kvittonummer ${receipt}.`,
  },
  bodies: {
    title: 'Nämnder',
    automatic: 'Alla nämnder är bundna av fullmäktiges beslut och ansluter sig inte var för sig.',
    each: 'Varje nämnd ansluter sig med ett eget beslut.',
    summary: 'Registrera en nämnds anslutning',
    body: 'Nämnd',
    choose: 'Välj nämnd',
    paragraph: 'Paragraf',
    diarienummer: 'Diarienummer',
    on: 'Beslutsdag',
    lead: 'Beslutet ska vara fattat efter att överenskommelsen antogs.',
    button: 'Registrera nämnden',
    pending: 'Registrerar …',
    done: 'Nämnden är registrerad.',
    incomplete: 'Välj nämnd, paragraf och beslutsdag.',
  },
  register: {
    title: 'Register',
    caption: 'Alla som har anslutit sig, anmält sig eller lämnat',
    csv: 'Hämta som kalkylblad (CSV)',
    print: 'Skriv ut',
    none: 'Ingen har anslutit sig än.',
    columns: {
      name: 'Part',
      state: 'Läge',
      versions: 'Versioner',
      arrived: 'Kom in',
      receipt: 'Kvitto',
      acts: 'Åtgärder',
    },
    joinedOn: (number: number, when: string) => `Version ${number}, ${when}`,
    arrived: (when: string, channel: string) => `${when}, ${channel}`,
    decision: (paragraph: string, diarienummer: string) =>
      diarienummer === '' ? paragraph : `${paragraph}, ${diarienummer}`,
    reason: (reason: string) => `Skäl: ${reason}`,
    noActs: 'Inget att göra',
    change: (name: string) => `Ändra för ${name}`,
  },
  csvHeads: [
    'Namn',
    'Organisationsnummer',
    'Typ',
    'Roll',
    'Läge',
    'Läge sedan',
    'Version',
    'Har bekräftat gällande version',
    'Kom in',
    'Väg in',
    'Kvittonummer',
    'Kontaktperson',
    'E-post',
    'Telefon',
    'Undertecknare',
    'Undertecknarens uppdrag',
  ],
  kinds: { organisation: 'organisation', body: 'nämnd' },
  yes: 'ja',
  no: 'nej',
} as const;

/** Who undertakes a commitment, as a heading. */
export const commitmentPartyWords = {
  both: 'Båda parter',
  kommun: 'Kommunen',
  civil: 'Civilsamhället',
} as const satisfies Record<CommitmentParty, string>;
