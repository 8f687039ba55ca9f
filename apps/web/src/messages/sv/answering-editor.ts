/** Words of the parts that run in the browser while an answer is written and handed in. */
export const editorWords = {
  comment: {
    start: 'Lämna synpunkt på kapitlet',
    written: 'Er synpunkt på kapitlet',
    attention: 'Er synpunkt på kapitlet – behöver er uppmärksamhet',
    about: (chapter: string) => `: ${chapter}`,
  },
  opening: {
    text: 'Öppnar frågorna …',
    failed: 'Frågorna gick inte att öppna',
    failedText:
      'Uppkopplingen verkar vara bruten. Det ni har skrivit finns kvar. Kontrollera uppkopplingen och försök igen.',
    tryAgain: 'Försök igen',
  },
  save: {
    still: 'Det ni skriver sparas av sig självt.',
    saved: (time: string) => `Allt är sparat. Senast ${time}.`,
    saving: 'Sparar …',
    retrying: 'Inte sparat än: ingen uppkoppling. Texten finns kvar här, och vi försöker igen.',
    refused: (what: string, now: string) => `Inte sparat. ${what} ${now}`,
    conflict: 'Två texter i samma ruta. Välj vad som ska gälla.',
    tryAgain: 'Försök igen',
    showConflict: 'Visa',
  },
  review: 'Granska och lämna in',
  reviewPending: 'Sparar först …',
} as const;
