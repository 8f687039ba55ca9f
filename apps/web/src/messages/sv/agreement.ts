import type { Awaited } from '@overens/domain/process/wait';
import type { CountedView } from '@overens/usecases/agreement/agreement-views';

/** Words of the dashboard and of an agreement's own pages. */
export const agreementWords = {
  dashboard: {
    title: 'Översikt',
    lead: (total: CountedView, overdue: CountedView) =>
      `${counted(total, 'överenskommelse', 'överenskommelser')}. ${overdue.count === 0 ? 'Inget är försenat.' : `${counted(overdue, 'är försenad', 'är försenade')}.`}`,
    table: 'Överenskommelser, det som är försenat först',
    filter: 'Filtrera',
    apply: 'Visa',
    clear: 'Rensa filter',
    search: 'Sök på namn eller diarienummer',
    mode: 'Typ',
    modes: { all: 'Alla', real: 'Skarpa', rehearsal: 'Övningar' },
    awaited: 'Väntar på',
    awaitedChoices: { all: 'Alla', processOwner: 'Processledaren', recipients: 'Remissinstanserna' },
    columns: {
      name: 'Överenskommelse',
      standing: 'Läge',
      next: 'Händer härnäst',
      when: 'När',
      awaited: 'Väntar på',
    },
    emptyTitle: 'Här är det tomt än så länge',
    emptyText:
      'När du startar en revidering syns den här: var den står, vad som händer härnäst och vem som gör det.',
    noMatchTitle: 'Inget stämmer med filtret',
    noMatchText: 'Prova färre ord, eller rensa filtret för att se allt.',
    launch: 'Starta revidering',
    paging: 'Fler sidor',
    nextPage: 'Nästa sida',
    firstPage: 'Till första sidan',
    municipality: 'Kommun',
  },
  rehearsal: 'Övning',
  overdue: 'Försenad',
  standing: {
    starting: 'Startar',
    betweenStages: 'Mellan två steg',
    inStage: (title: string) => title,
    since: (day: string) => `sedan ${day}`,
    inForce: 'Gäller tills vidare',
    inForceTo: (day: string) => `Gäller till och med ${day}`,
    lapsed: (day: string) => `Gäller inte längre, sedan ${day}`,
  },
  awaited: {
    clock: 'Ingen. Det sker av sig självt.',
    processOwner: 'Processledaren',
    recipients: 'Remissinstanserna',
    namnd: 'Nämnden',
    parties: 'Parterna',
  } satisfies Record<Awaited, string>,
  nothingNext: 'Processen startar. Det brukar ta några sekunder.',
  page: {
    eyebrow: (diarienummer: readonly string[]) => `Dnr ${diarienummer.join(', ')}`,
    nextTitle: 'Det här händer härnäst',
    waitsFor: (who: string) => `Väntar på: ${who}`,
    nothingPlannedTitle: 'Inget mer är planerat',
    nothingPlanned: 'Alla dagar i planen har passerat.',
    startingTitle: 'Processen startar',
    starting:
      'Allt är sparat. Processen startas så snart processmotorn kan ta emot den. Ladda om sidan om en stund.',
    timeline: 'Vad som har hänt och vad som kommer',
    today: (when: string) => `I dag, ${when}`,
    states: { past: 'Klart', coming: 'Kommer', overdue: 'Försenat' },
    plan: 'Plan',
    facts: 'Om ärendet',
    factTerms: {
      standing: 'Läge',
      body: 'Ansvarig nämnd',
      template: 'Mall',
      cycle: 'Varv',
      mode: 'Typ',
      diarienummer: 'Diarienummer',
    },
    real: 'Skarp process',
    rehearsalMode: 'Övning',
    rounds: 'Remiss',
    answered: 'Svar',
    answeredOf: (answered: number, invited: number) =>
      invited === 0 ? 'Ingen är inbjuden än' : `${answered} av ${invited} har svarat`,
    roundStatus: { draft: 'Förbereds', open: 'Öppen', closed: 'Stängd' },
    roundLines: {
      draft: (opens: string, last: string) => `Öppnar ${opens}, sista svarsdag ${last}.`,
      open: (closes: string) => `Svar senast ${closes}.`,
      closed: (closes: string) => `Stängde ${closes}.`,
    },
    timePlan: {
      title: 'Tidplan',
      asTable: 'Visa tidplanen som tabell',
      today: (day: string) => `I dag ${day}`,
      again: (title: string, visit: number) => `${title} (${visit})`,
      span: (from: string, to: string, state: string) => `${from} till ${to}. ${state}.`,
      columns: { stage: 'Steg', from: 'Från', to: 'Till', state: 'Läge' },
      states: { past: 'Klart', current: 'Pågår', overdue: 'Försenat', coming: 'Planerat' },
    },
    visits: {
      title: 'Steg',
      none: 'Det första steget visas här när processen har startat.',
      outcomes: { running: 'Pågår', done: 'Klart', returned: 'Skickade tillbaka texten' },
      again: (visit: number) => `, ${visit}:${visit === 2 ? 'a' : 'e'} gången`,
      cycle: (cycle: number) => ` (varv ${cycle})`,
      since: (day: string) => `Sedan ${day}`,
      span: (from: string, to: string) => `${from} till ${to}`,
    },
    prepare: 'Förbered remissen',
    follow: 'Följ remissen',
    see: 'Se remissen',
    noRounds: 'Remissen visas här när processen har startat.',
    tabs: { here: 'Var den står', events: 'Händelselogg', rehearsal: 'Övningens klocka och mejl' },
    tabsLabel: 'Överenskommelsens sidor',
  },
} as const;

function counted({ count, isMore }: CountedView, one: string, many: string): string {
  return isMore ? `Fler än ${count} ${many}` : `${count} ${count === 1 ? one : many}`;
}
