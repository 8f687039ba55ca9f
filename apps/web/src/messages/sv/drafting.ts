import type { CommitmentParty } from '@overens/domain/agreement/commitment';
import type { VerdictOutcome } from '@overens/domain/drafting/disposition';

/** Words of the pages where answers are weighed and worked into the text. */
export const draftingWords = {
  tabsLabel: 'Bearbetningens sidor',
  tabs: { overview: 'Synpunkter och text', comparison: 'Ändringar' },
  status: { open: 'Pågår', finished: 'Avslutad' },
  overdue: 'Försenad',
  lead: {
    open: (day: string) => `Den nya texten ska vara klar ${day}.`,
    overdue: (day: string) => `Den nya texten skulle ha varit klar ${day}.`,
    noDay: 'Ingen dag är planerad för den nya texten.',
    finished: (number: number, day: string) => `Version ${number} av texten blev klar ${day}.`,
  },
  returned: {
    title: (stage: string, day: string) => `${stage} skickade tillbaka texten ${day}`,
    text: 'Gå igenom vad som sades där och ändra texten. Ställningstaganden som redan är gjorda gäller tills du ändrar dem.',
    noReasons: 'Skälen finns på det stegets sida.',
  },
  textAlone:
    'I det här varvet har ingen remiss gått ut än, så det finns inga svar att ta ställning till. Du utgår från den text som gäller nu.',
  noAnswers: 'Inga svar kom in på remissen. Du kan ändra texten och avsluta ändå.',
  progress: {
    label: 'Synpunkter med ställningstagande',
    text: (weighed: number, total: number) => `${weighed} av ${total} bedömda`,
  },
  answers: 'Läs svaren i sin helhet',
  table: {
    title: 'Avsnitt för avsnitt',
    filter: 'Visa avsnitt',
    all: 'Alla',
    unweighed: 'Saknar ställningstagande',
    noneUnweighed: 'Alla synpunkter har ett ställningstagande.',
    columns: { part: 'Avsnitt', comments: 'Synpunkter', fate: 'Texten' },
    none: 'Inga',
    count: (comments: number) => (comments === 1 ? '1 synpunkt' : `${comments} synpunkter`),
    left: (unweighed: number) => `${unweighed} kvar att bedöma`,
    allWeighed: 'Alla bedömda',
  },
  fates: {
    same: 'Oförändrad',
    changed: 'Ändrad',
    added: 'Nytt avsnitt',
    removed: 'Borttaget',
    moved: 'Flyttat',
  },
  finish: {
    title: 'Avsluta bearbetningen',
    left: (count: number) =>
      count === 1
        ? 'En synpunkt saknar ställningstagande. Alla måste vara bedömda innan texten kan avslutas.'
        : `${count} synpunkter saknar ställningstagande. Alla måste vara bedömda innan texten kan avslutas.`,
    changed: (sections: number) =>
      sections === 1
        ? 'Ett avsnitt är ändrat. Texten blir en ny version som går vidare till nästa steg.'
        : `${sections} avsnitt är ändrade. Texten blir en ny version som går vidare till nästa steg.`,
    unchanged:
      'Ingenting i texten är ändrat. Avslutar du nu går samma lydelse vidare som en ny version, utan ändringar.',
    unexplained: (count: number) =>
      count === 1
        ? 'Ett ändrat avsnitt saknar angiven orsak. Du kan avsluta ändå, men det märks i varje jämförelse:'
        : `${count} ändrade avsnitt saknar angiven orsak. Du kan avsluta ändå, men det märks i varje jämförelse:`,
    final: 'När du har avslutat går det inte att ändra text eller ställningstaganden i den här omgången.',
    button: 'Avsluta och gör en ny version',
    pending: 'Avslutar …',
    done: 'Bearbetningen är avslutad.',
  },
  order: {
    underWay: 'Bearbetningen avslutas',
    underWayText: (by: string) =>
      `${by} har avslutat bearbetningen. Det är sparat och genomförs så snart processen hinner.`,
    refused: 'Bearbetningen blev inte avslutad',
    orderedBy: (by: string) => `${by} ville avsluta den.`,
  },
  result: {
    title: (number: number) => `Version ${number} är klar`,
    text: (changed: number, editorial: number, withoutCause: number) => {
      if (changed === 0) return 'Lydelsen är densamma som i förra versionen.';
      const sections = changed === 1 ? 'Ett avsnitt' : `${changed} avsnitt`;
      const parts = [
        ...(editorial === 0 ? [] : [`${editorial} redaktionellt`]),
        ...(withoutCause === 0 ? [] : [`${withoutCause} utan angiven orsak`]),
      ];
      return `${sections} ändrades${parts.length === 0 ? '' : `, varav ${parts.join(' och ')}`}.`;
    },
    see: 'Se ändringarna',
  },
  commitments: {
    title: 'Åtaganden som gäller nu',
    lead: 'Varje åtagande behåller sin identitet så länge stycket finns kvar. Här ser du vad den nya texten gör med dem.',
    parties: { both: 'Båda', kommun: 'Kommunen', civil: 'Civilsamhället' } satisfies Record<
      CommitmentParty,
      string
    >,
    fates: {
      same: 'Kvar som det är',
      moved: 'Flyttat',
      changed: 'Omformulerat',
      removed: 'Borttaget',
      added: 'Nytt',
    },
    columns: { wording: 'Åtagande', party: 'Part', fate: 'I den nya texten' },
  },
  part: {
    back: 'Alla avsnitt',
    next: 'Nästa avsnitt med synpunkter att bedöma',
    comments: 'Synpunkter',
    noComments: 'Ingen har lämnat synpunkter på det här avsnittet.',
    noneLeft: 'Alla synpunkter på det här avsnittet har ett ställningstagande.',
    late: 'Kom in sent',
    text: 'Texten',
    removed: 'Avsnittet är borttaget ur texten.',
    notASection: 'Synpunkterna gäller inte något särskilt avsnitt.',
    onlyStance: 'Bara en hållning, ingen text.',
  },
  outcomes: {
    accepted: 'Beaktas',
    partly: 'Beaktas delvis',
    rejected: 'Beaktas inte',
    noted: 'Noteras',
  } satisfies Record<VerdictOutcome, string>,
  outcomeHints: {
    accepted: 'Texten ändras som föreslaget.',
    partly: 'Något av det tas med.',
    rejected: 'Texten ändras inte av det här.',
    noted: 'Till exempel ett instämmande. Behöver ingen motivering.',
  } satisfies Record<VerdictOutcome, string>,
  weigh: {
    open: 'Ta ställning',
    change: 'Ändra ställningstagandet',
    legend: 'Ställningstagande',
    reason: 'Motivering',
    reasonHint: 'Den som har svarat får läsa den. Skriv inga uppgifter om enskilda personer.',
    reasonOptional: 'frivillig när det noteras',
    sections: 'Avsnitt som ändras av det här',
    sectionsHint: 'Välj dem när texten är ändrad. Då syns det varför.',
    save: 'Spara ställningstagandet',
    saving: 'Sparar …',
    saved: 'Sparat.',
    outcomeMissing: 'Välj ett ställningstagande.',
    reasonMissing: 'Skriv en motivering.',
    by: (name: string, at: string) => `${name}, ${at}`,
    earlier: 'Gjort i en tidigare bearbetning. Gäller tills du ändrar det.',
    changedSections: 'Ändrar:',
  },
  noteWordless: {
    button: (count: number) =>
      count === 1
        ? 'Notera svaret som bara anger hållning'
        : `Notera de ${count} svar som bara anger hållning`,
    lead: 'Svar utan text behöver ingen motivering. Du kan ändra ett i taget efteråt.',
    pending: 'Noterar …',
    done: 'Noterat.',
  },
  editorial: {
    open: 'Ange att ändringen är redaktionell',
    lead: 'Redaktionellt är det som bara gäller språket: stavning, ordning, form. Ändras avsnittet igen gäller det inte längre.',
    reason: 'Vad har rättats?',
    reasonHint: 'En mening. Skriv inga uppgifter om enskilda personer.',
    missing: 'Skriv vad som har rättats.',
    save: 'Spara',
    pending: 'Sparar …',
    takeBack: 'Ta tillbaka att ändringen är redaktionell',
    saved: 'Sparat.',
  },
  comparison: {
    title: 'Ändringar',
    lead: (from: number, wasRemissed: boolean, to: number | null) =>
      `${to === null ? 'Texten som den ser ut nu' : `Version ${to}`} jämförd med version ${from}${wasRemissed ? ', som gick ut på remiss' : ''}.`,
    none: 'Ingenting är ändrat.',
    unchanged: (sections: number) =>
      sections === 1 ? 'Ett avsnitt är oförändrat.' : `${sections} avsnitt är oförändrade.`,
    why: 'Därför',
    notStated: 'Utan angiven orsak',
    notStatedText: 'Ingen har angett vad som ledde till ändringen.',
    editorial: (by: string) => `Redaktionell ändring enligt ${by}`,
    returned: (stage: string) => `${stage} skickade tillbaka texten.`,
    others: 'Andra synpunkter på avsnittet',
    added: 'tillagt:',
    removed: 'borttaget:',
    end: 'slut.',
    moved: 'Flyttat',
    legend: 'Understruket är tillagt. Överstruket är borttaget.',
    filter: 'Visa',
    all: 'Hela texten',
    changed: 'Bara det som är ändrat',
  },
} as const;
