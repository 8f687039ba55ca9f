/** The tone of a message in a word, so that it never rests on colour alone. */
export const toneWords = { info: 'Info', success: 'Klart', warning: 'Obs', error: 'Fel' } as const;
