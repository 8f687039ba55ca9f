import type { LogoRefusal } from '@overens/domain/municipality/logo-refusal';
import type { RefusalTexts } from './refusal-text.ts';

/** Why a picture cannot be the municipality's logo, and what to do. */
export const municipalityRefusalTexts: RefusalTexts<LogoRefusal['code']> = {
  logoTooLarge: ({ bytes, most }) => ({
    what: 'Logotypen sparades inte.',
    why: `Filen är ${kilobytes(bytes)} kB. Den får vara högst ${kilobytes(most)} kB, eftersom den följer med i varje dokument.`,
    now: 'Spara den som en enklare SVG eller en mindre PNG, och välj den igen.',
  }),
  logoUnreadable: ({ as }) => ({
    what: 'Logotypen sparades inte.',
    why:
      as === 'unknown'
        ? 'Filen är varken SVG eller PNG.'
        : `Filen ser ut som ${as.toUpperCase()}, men är skadad eller ofullständig.`,
    now: 'Spara bilden på nytt som SVG eller PNG, och välj den igen.',
  }),
  logoNotAllowed: ({ what }) => ({
    what: 'Logotypen sparades inte.',
    why: `Bilden innehåller ”${what}”. Av säkerhetsskäl får den bara rita: inget som körs, rör sig eller hämtas utifrån.`,
    now: 'Spara den som enkel SVG utan stilmallar, eller som PNG, och välj den igen.',
  }),
  logoShape: ({ width, height }) => ({
    what: 'Logotypen sparades inte.',
    why:
      width === 0
        ? 'Bilden säger inte hur stor den är.'
        : `Bilden är ${width} gånger ${height}. Den får inte vara mer än tio gånger så lång som bred, och högst 4 000 bred och hög.`,
    now: 'Beskär bilden så att den får plats i ett sidhuvud, och välj den igen.',
  }),
};

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1_000).toLocaleString('sv');
}
