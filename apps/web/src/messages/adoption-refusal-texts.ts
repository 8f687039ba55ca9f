import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalOf, RefusalTexts } from './refusal-text.ts';

/** Why something cannot be done on a text's way through the bodies, in words, with the rule's source. */
export const adoptionRefusalTexts = {
  decisionAlreadyRecorded: ({ bodyName, at, byName }) => ({
    what: `Beslutet från ${bodyName} är redan registrerat.`,
    why: `${byName ?? 'En kollega'} registrerade det ${formatInstant(at)}.`,
    now: 'Ladda om sidan och läs det. Är något fel skrivet kan du rätta det: det gamla finns då kvar bredvid.',
  }),
  decisionMissing: ({ bodyName }) => ({
    what: 'Det finns inget beslut att fylla på.',
    why: `${bodyName} har inte beslutat än.`,
    now: 'Registrera beslutet först.',
  }),
  decisionReadOnly: ({ bodyName }) => ({
    what: `Beslutet från ${bodyName} kan inte ändras här.`,
    why: 'Det fattades i en tidigare omgång och följer med hit som det är.',
    now: 'Öppna den omgång som det hör till.',
  }),
  adoptionClosed: ({ at }) => ({
    what: 'Den här omgången är avslutad.',
    why: `Den avslutades ${formatInstant(at)}, och det som beslutades i den står kvar.`,
    now: 'Ladda om sidan och se var ärendet är nu.',
  }),
  notPrepared: ({ bodyName, missing, mayGoOn }) => ({
    what: `${bodyName} kan inte besluta än.`,
    why: `Ärendet är inte berett. Det saknas beslut från ${missing.join(', ')} (kommunallagen 5 kap. 26–28 §§).`,
    now: mayGoOn
      ? 'Registrera deras beslut först, eller ange varför ni går vidare utan dem.'
      : 'Registrera deras beslut först.',
  }),
  boardNotHeard: ({ bodyName, boardName }) => ({
    what: `${bodyName} kan inte besluta än.`,
    why: `${boardName} ska alltid få yttra sig innan fullmäktige beslutar (kommunallagen 5 kap. 28 § och 6 kap. 13 §).`,
    now: `Registrera beslutet från ${boardName} först.`,
  }),
  decisionBeforePreparing: ({ bodyName, before, on, decidedOn }) => ({
    what: `${bodyName} kan inte ha beslutat ${formatDate(decidedOn)}.`,
    why: `${before} beslutade ${formatDate(on)}, och den som bereder ärendet beslutar först (kommunallagen 5 kap. 26 §).`,
    now: 'Kontrollera dagarna i protokollen.',
  }),
  adopterNotFullmaktige: ({ bodyName }) => ({
    what: `${bodyName} kan inte anta utan att det motiveras.`,
    why: 'Frågor av principiell eller större vikt avgörs av fullmäktige (kommunallagen 5 kap. 1–2 §§).',
    now: 'Skriv varför ett annat organ beslutar.',
  }),
  urgencyNotUnanimous: ({ present, inFavour }) => ({
    what: 'Ärendet kan inte avgöras utan beredning.',
    why: `Då måste alla närvarande vara överens (kommunallagen 5 kap. 33 §). ${inFavour} av ${present} var det.`,
    now: 'Låt ärendet beredas, eller rätta antalet om det är fel skrivet.',
  }),
  outcomeNotForBody: ({ bodyName }) => ({
    what: `${bodyName} kan inte fatta det beslutet.`,
    why: 'Nämnder och styrelsen tillstyrker eller avstyrker. Den som antar säger ja eller nej.',
    now: 'Välj ett av besluten i listan.',
  }),
  minorityOnlyInFullmaktige: ({ bodyName }) => ({
    what: `I ${bodyName} krävs majoritet.`,
    why: 'Bara i fullmäktige kan en minoritet återremittera eller bordlägga (kommunallagen 5 kap. 50 § och 6 kap. 33 §).',
    now: 'Välj majoritet om det var så det gick till.',
  }),
  minorityTooSmall: ({ present, requested, needed }) => ({
    what: 'Minoriteten räcker inte.',
    why: `Det krävs en tredjedel av de närvarande: ${needed} av ${present} (kommunallagen 5 kap. 50 §). Ni angav ${requested}.`,
    now: 'Kontrollera antalen i protokollet. Ledamöter som avstår räknas som närvarande.',
  }),
  minorityAlreadyUsed: ({ on }) => ({
    what: 'Nu krävs majoritet.',
    why: `En minoritet sköt upp ärendet ${formatDate(on)}, och det kan bara ske en gång (kommunallagen 5 kap. 50 §).`,
    now: 'Välj majoritet om det var så det gick till.',
  }),
  textNotPrepared: ({ preparedNumber }) => ({
    what: 'Beslutet gäller en annan version än den som har beretts.',
    why: `Version ${preparedNumber} är den som organen har fått. En annan text måste beredas på nytt (kommunallagen 5 kap. 26 §).`,
    now: 'Ladda om sidan och kontrollera vilken version beslutet gäller.',
  }),
  decisionInFuture: ({ on, today }) => ({
    what: `${formatDate(on)} har inte varit än.`,
    why: `I dag är det ${formatDate(today)}. Här noteras det som har hänt.`,
    now: 'Kontrollera dagen.',
  }),
  returnTargetUnknown: ({ bodyName }) => ({
    what: `${bodyName} kan inte skicka ärendet dit.`,
    why: 'En återremiss går till ett organ som har berett ärendet tidigare, eller till bearbetning.',
    now: 'Välj ett annat mål.',
  }),
  newMeetingTooEarly: ({ meetingOn, after }) => ({
    what: `Det nya sammanträdet kan inte vara ${formatDate(meetingOn)}.`,
    why: `Ärendet bordlades ${formatDate(after)} och tas upp vid ett senare sammanträde.`,
    now: 'Välj en senare dag.',
  }),
  minutesOutOfOrder: ({ earlier, later }) => ({
    what: `${events[later]} kan inte komma före ${events[earlier].toLocaleLowerCase('sv')}.`,
    why: 'Först kommer beslutet, sedan justeringen och anslaget. Ett överklagande avgörs när anslaget är uppsatt, och efter det att det kom in.',
    now: 'Kontrollera dagarna i protokollet och i handlingarna från domstolen.',
  }),
  noticeRemovedEarly: ({ earliest, appealLastDay }) => ({
    what: `Anslaget kan tas ner tidigast ${formatDate(earliest)}.`,
    why: `Det ska sitta uppe tills överklagandetiden har gått ut ${formatDate(appealLastDay)}, annars löper inte tiden (kommunallagen 8 kap. 12 § och 13 kap. 5 §).`,
    now: 'Låt anslaget sitta kvar. Togs det ner för tidigt behöver det sättas upp på nytt.',
  }),
  notAppealable: ({ bodyName }) => ({
    what: `Beslutet från ${bodyName} kan inte överklagas.`,
    why: 'Det är rent förberedande (kommunallagen 13 kap. 2 §).',
    now: 'Notera överklagandet på fullmäktiges beslut om det gäller det.',
  }),
  appealTooLate: ({ appealedOn, lastDay }) => ({
    what: `Ett överklagande ${formatDate(appealedOn)} kom för sent.`,
    why: `Sista dagen var ${formatDate(lastDay)}, tre veckor från anslaget. Beslutet har fått laga kraft (kommunallagen 13 kap. 5 §).`,
    now: 'Skickades det till kommunen i tid prövas det ändå (13 kap. 6 §): skriv den dag då det kom till kommunen.',
  }),
  appealNotNoted: ({ bodyName }) => ({
    what: `Inget överklagande av beslutet från ${bodyName} är noterat.`,
    why: 'Ett avgörande hör till ett överklagande, med dag och målnummer.',
    now: 'Notera överklagandet först.',
  }),
  appealAlreadyDecided: ({ bodyName, on }) => ({
    what: `Överklagandet av beslutet från ${bodyName} är redan avgjort.`,
    why: `Avgörandet blev slutligt ${formatDate(on)} och ändras inte.`,
    now: 'Ladda om sidan. Är något fel noterat: hör av dig till den som leder processen.',
  }),
  correctionMovesProcess: ({ bodyName }) => ({
    what: `Beslutet från ${bodyName} kan inte rättas på det sättet.`,
    why: 'Processen har redan gått vidare på utfallet och på dagen.',
    now: 'Rätta bara hur det är skrivet. Är utfallet fel: hör av dig till den som leder processen.',
  }),
  adoptionReasonMissing: ({ what }) => ({
    what: 'Skäl saknas.',
    why: reasons[what],
    now: 'Skriv en mening om varför.',
  }),
  commitmentsNotConfirmed: () => ({
    what: 'Listan över åtaganden är inte fastställd.',
    why: 'När överenskommelsen antas blir åtagandena det som följs upp varje år.',
    now: 'Gå till Åtaganden, gå igenom listan och fastställ den. Har texten inga åtaganden fastställer du en tom lista.',
  }),
  lineageIncomplete: ({ missing }) => ({
    what:
      missing.length === 1
        ? 'Ett tidigare åtagande saknar besked.'
        : `${missing.length} tidigare åtaganden saknar besked.`,
    why: `Inget åtagande får försvinna utan att någon säger vad det blev av. Det gäller: ${listed(missing)}.`,
    now: 'Gå till Åtaganden. Koppla vart och ett till ett nytt åtagande, eller skriv varför det utgår.',
  }),
  lineageContradicts: ({ wording }) => ({
    what: 'Ett åtagande både förs vidare och utgår.',
    why: `Det gäller: ”${wording}”.`,
    now: 'Välj det ena.',
  }),
  commitmentUnknown: () => ({
    what: 'Ett åtagande i listan finns inte.',
    why: 'Texten eller de tidigare åtagandena har ändrats.',
    now: 'Ladda om sidan och gå igenom listan igen.',
  }),
} satisfies Partial<RefusalTexts>;

const events = {
  beslut: 'Beslutet',
  justering: 'Justeringen',
  anslag: 'Anslaget',
  nedtagande: 'Nedtagandet',
  overklagande: 'Överklagandet',
  inhibition: 'Inhibitionen',
  avgorande: 'Domstolens avgörande',
} as const satisfies Record<
  RefusalOf<'minutesOutOfOrder'>['earlier'] | RefusalOf<'minutesOutOfOrder'>['later'],
  string
>;

const reasons = {
  bodiesNotHeard: 'När ni går vidare utan alla som tillfrågats ska det framgå varför.',
  urgent: 'När ett ärende avgörs utan beredning ska det framgå varför det är brådskande.',
  otherAdopter: 'När någon annan än fullmäktige antar ska det framgå varför.',
  aterremiss: 'En återremiss ska ha ett skäl, så att de som tar över vet vad de ska göra.',
  correction: 'En rättelse ska ha ett skäl, så att den går att förstå i efterhand.',
  annulled: 'De som ska besluta igen behöver veta varför domstolen upphävde beslutet.',
  dropped: 'Ett åtagande som utgår ska ha ett skäl, så att den andra parten kan läsa det.',
} as const satisfies Record<RefusalOf<'adoptionReasonMissing'>['what'], string>;

function listed(missing: RefusalOf<'lineageIncomplete'>['missing']): string {
  const shown = missing.slice(0, 3).map(({ wording }) => `”${wording}”`);
  return missing.length > 3 ? `${shown.join(', ')} och ${missing.length - 3} till` : shown.join(', ');
}
