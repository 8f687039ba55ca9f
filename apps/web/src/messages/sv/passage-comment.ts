import type { PassageView } from '@overens/usecases/drafting/passage-views';

/** Words around a comment on a single sentence, paragraph or list item. */
export const passageCommentWords = {
  about: {
    sentence: 'Om meningen, så som den gick ut:',
    paragraph: 'Om stycket, så som det gick ut:',
    listItem: 'Om punkten, så som den gick ut:',
  } satisfies Record<PassageView['kind'], string>,
  now: 'Så står det nu:',
  gone: {
    sentence: 'Meningen finns inte kvar i texten. Kommentaren visas där den stod.',
    paragraph: 'Stycket finns inte kvar i texten. Kommentaren visas där det stod.',
    listItem: 'Punkten finns inte kvar i texten. Kommentaren visas där den stod.',
  } satisfies Record<PassageView['kind'], string>,
  history: 'Sedan dess:',
} as const;
