import { z } from 'zod';
import { dashboardFigures } from './dashboard-figures.ts';
import { documentFigures } from './document-figures.ts';
import { firstLoadFigures } from './first-load-figures.ts';
import { handInFigures } from './hand-in-figures.ts';
import { historyFigures } from './history-figures.ts';
import { lifeFigures } from './life-figures.ts';
import { openFigures } from './open-figures.ts';
import { processFigures } from './process-figures.ts';
import { waitingFigures } from './waiting-figures.ts';

// `npm run bench`, or `npm run bench -- hand-in dashboard` for some: one line of JSON for each figure.
const temporalAddress = z.string().min(1).parse(process.env['TEMPORAL_ADDRESS']);
const benches: Record<string, () => Promise<void> | void> = {
  'hand-in': () => handInFigures(),
  process: () => processFigures(temporalAddress),
  dashboard: () => dashboardFigures(),
  waiting: () => waitingFigures(),
  life: () => lifeFigures(temporalAddress),
  history: () => historyFigures(temporalAddress),
  documents: () => documentFigures(),
  open: () => openFigures(),
  'first-load': firstLoadFigures,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  throw new Error(
    `There is no bench called ${unknown.join(', ')}: choose of ${Object.keys(benches).join(', ')}.`,
  );
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
