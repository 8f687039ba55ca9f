/** Words of the fields that a text is read in through. */
export const textSourceWords = {
  file: 'Fil',
  fileHint:
    'Word (.docx), PDF med text (.pdf), ren text (.txt), webbsida (.html) eller Markdown (.md). Högst 10 MB.',
  browse: 'Välj fil',
  drop: 'eller släpp den här',
  paste: 'Eller klistra in texten',
  readPasted: 'Läs den inklistrade texten',
  reading: 'Läser texten …',
} as const;
