import remissvar1 from './forms/remissvar-1.json' with { type: 'json' };
import remissvar2 from './forms/remissvar-2.json' with { type: 'json' };
import botkyrka1 from './processes/botkyrka-1.json' with { type: 'json' };
import orebro1 from './processes/orebro-1.json' with { type: 'json' };
import sodertalje2018v1 from './processes/sodertalje-2018-1.json' with { type: 'json' };
import sodertalje2025v1 from './processes/sodertalje-2025-1.json' with { type: 'json' };
import sodertalje2025v2 from './processes/sodertalje-2025-2.json' with { type: 'json' };
import sodertalje2025v3 from './processes/sodertalje-2025-3.json' with { type: 'json' };

/** The forms and process templates that the product ships; checked by test, published at start. */
export const shippedForms: readonly unknown[] = [remissvar1, remissvar2];
export const shippedProcesses: readonly unknown[] = [
  sodertalje2025v1,
  sodertalje2025v2,
  sodertalje2025v3,
  sodertalje2018v1,
  botkyrka1,
  orebro1,
];
