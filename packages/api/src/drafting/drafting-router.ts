import { router } from '../trpc.ts';
import { answerTraces } from './answer-traces.ts';
import { compareVersions } from './compare-versions.ts';
import { comparison } from './comparison.ts';
import { declareEditorial } from './declare-editorial.ts';
import { finish } from './finish.ts';
import { part } from './part.ts';
import { readNewText } from './read-new-text.ts';
import { replaceText } from './replace-text.ts';
import { text } from './text.ts';
import { versionText } from './version-text.ts';
import { versions } from './versions.ts';
import { weigh } from './weigh.ts';
import { work } from './work.ts';
import { writeText } from './write-text.ts';

/** An officer works the answers into the text; its versions, and what became of each answer. */
export const draftingRouter = router({
  work,
  part,
  comparison,
  versions,
  compareVersions,
  versionText,
  answerTraces,
  weigh,
  text,
  writeText,
  readNewText,
  replaceText,
  declareEditorial,
  finish,
});
