import { formatDate, formatInstant } from '@overens/domain/calendar/deadline-wording';
import type { RefusalTexts } from './refusal-text.ts';

/** Why a review of the agreement cannot go on as somebody wished, in words. */
export const reviewRefusalTexts = {
  reviewIsDecided: ({ at }) => ({
    what: 'Beslutet är redan registrerat.',
    why: `Någon registrerade det ${formatInstant(at)}. Ett beslut registreras en gång.`,
    now: 'Ladda om sidan för att se beslutet. Hör av dig till processledaren om något är fel.',
  }),
  reviewIsSuperseded: () => ({
    what: 'Det här gäller inte längre.',
    why: 'En ny version av överenskommelsen har börjat gälla sedan dess.',
    now: 'Öppna överenskommelsens sida och gå till prövningen av den nya versionen.',
  }),
  reviewDayInFuture: ({ decidedOn, today }) => ({
    what: `Beslutet kan inte vara från ${formatDate(decidedOn)}.`,
    why: `Den dagen har inte varit än. I dag är det ${formatDate(today)}.`,
    now: 'Registrera beslutet när det är fattat.',
  }),
  reviewDayTooEarly: ({ decidedOn, earliest }) => ({
    what: `Beslutet kan inte vara från ${formatDate(decidedOn)}.`,
    why: `Överenskommelsen antogs ${formatDate(earliest)} och kan inte ha prövats innan dess.`,
    now: 'Kontrollera datumet i protokollet.',
  }),
  reviewByNotLater: ({ reviewBy, current }) => ({
    what: `Nästa prövning kan inte vara senast ${formatDate(reviewBy)}.`,
    why: `Den här ska vara avgjord senast ${formatDate(current)}, och nästa måste ligga efter den.`,
    now: 'Välj en senare dag.',
  }),
  reviewByTooFarAhead: ({ reviewBy, latest }) => ({
    what: `Nästa prövning kan inte vara senast ${formatDate(reviewBy)}.`,
    why: `Det är längre fram än vi kan planera. Senaste dag är ${formatDate(latest)}.`,
    now: 'Kontrollera årtalet.',
  }),
  reviewByAfterValidity: ({ reviewBy, to }) => ({
    what: `Nästa prövning kan inte vara senast ${formatDate(reviewBy)}.`,
    why: `Överenskommelsen gäller till och med ${formatDate(to)}, och ska prövas medan den gäller.`,
    now: 'Välj en tidigare dag, eller förläng giltigheten i samma beslut.',
  }),
  validityNotLonger: ({ current }) => ({
    what: 'Giltigheten blir inte längre.',
    why:
      current === null
        ? 'Överenskommelsen gäller redan tills vidare.'
        : `Den gäller redan till och med ${formatDate(current)}.`,
    now: 'Välj en senare sista dag, eller lämna fältet tomt.',
  }),
  validityTooFarAhead: ({ to, latest }) => ({
    what: `Överenskommelsen kan inte gälla till ${formatDate(to)}.`,
    why: `Det är längre fram än vi kan planera. Senaste dag är ${formatDate(latest)}.`,
    now: 'Kontrollera årtalet.',
  }),
  lapseDayHasBeen: ({ to, today }) => ({
    what: `Överenskommelsen kan inte upphöra ${formatDate(to)}.`,
    why: `Den dagen har passerat. I dag är det ${formatDate(today)}.`,
    now: 'Välj en dag från och med i dag.',
  }),
  lapseDayNotEarlier: ({ to, current }) => ({
    what: `${formatDate(to)} är inte tidigare.`,
    why: `Överenskommelsen upphör ändå efter ${formatDate(current)}.`,
    now: 'Välj en tidigare dag, eller lämna fältet tomt.',
  }),
  lapseDayMissing: () => ({
    what: 'Sista dag saknas.',
    why: 'Överenskommelsen gäller tills vidare och upphör inte av sig själv.',
    now: 'Ange den sista dag som den ska gälla.',
  }),
  alreadyLapsed: ({ on }) => ({
    what: 'Överenskommelsen kan inte behållas som den är.',
    why: `Den slutade gälla ${formatDate(on)}. Det som har upphört kan inte förlängas.`,
    now: 'Besluta att revidera den. Då börjar en ny omgång från den text som gällde.',
  }),
} satisfies Partial<RefusalTexts>;
