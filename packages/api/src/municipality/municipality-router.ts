import { router } from '../trpc.ts';
import { chooseLogo } from './choose-logo.ts';
import { putAwayLogo } from './put-away-logo.ts';

export const municipalityRouter = router({ chooseLogo, putAwayLogo });
