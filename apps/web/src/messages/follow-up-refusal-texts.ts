import { formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalTexts } from './refusal-text.ts';

/** Why something cannot be done in a yearly follow-up, in words. */
export const followUpRefusalTexts = {
  reportIsPublished: ({ at }) => ({
    what: 'Uppföljningen är redan publicerad.',
    why: `Rapporten publicerades ${formatInstant(at)}, och det den bygger på ändras inte efteråt.`,
    now: 'Spara det du vill säga till nästa års uppföljning, eller mejla kommunen om något är fel.',
  }),
  followUpHasEnded: ({ at }) => ({
    what: 'Uppföljningen är avslutad utan rapport.',
    why: `En domstol har upphävt beslutet att anta den version som följdes upp. Det noterades ${formatInstant(at)}.`,
    now: 'Du behöver inte göra något. Det som redan är skrivet finns kvar.',
  }),
  reporterHasNotJoined: ({ withdrawnAt }) => ({
    what: 'Ni kan inte rapportera i den här uppföljningen.',
    why:
      withdrawnAt === null
        ? 'Bara den som har anslutit sig till överenskommelsen rapporterar.'
        : `Ni lämnade överenskommelsen ${formatInstant(withdrawnAt)}. Det ni lämnade in innan dess finns kvar i rapporten.`,
    now: 'Anslut er på överenskommelsens sida om ni vill vara med, eller hör av er till kommunen.',
  }),
  commitmentNotTheirs: () => ({
    what: 'Det åtagandet rapporterar ni inte om.',
    why: 'Kommunen rapporterar om sina åtaganden, föreningarna om sina, och båda om de gemensamma.',
    now: 'Ladda om sidan för att se vilka åtaganden som är era.',
  }),
  nothingReported: () => ({
    what: 'Det finns inget att lämna in än.',
    why: 'Inget åtagande har fått ett läge.',
    now: 'Välj hur långt ni har kommit med minst ett åtagande och lämna sedan in.',
  }),
  reportStatusMissing: ({ orders }) => ({
    what: 'Rapporten är inte inlämnad.',
    why: `Ni har skrivit om åtagande ${orders.join(', ')} men inte valt hur långt ni har kommit.`,
    now: 'Välj ett läge, eller ta bort det ni skrivit, och lämna in igen.',
  }),
  summaryMissing: () => ({
    what: 'Rapporten kan inte publiceras än.',
    why: 'Den saknar en sammanfattning. Mottagarna ska kunna läsa vad året har gett utan att läsa allt.',
    now: 'Skriv några meningar under Sammanfattning, spara och publicera sedan.',
  }),
} satisfies Partial<RefusalTexts>;
