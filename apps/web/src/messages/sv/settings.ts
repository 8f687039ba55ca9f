/** Words of the page where a municipality chooses how it looks. */
export const settingsWords = {
  title: 'Inställningar',
  lead: 'Så visas kommunen på sina sidor och i dokument.',
  logo: {
    title: 'Logotyp',
    text: 'Den visas bredvid kommunens namn på alla sidor, och överst i PDF, Word och webbsidor som laddas ner. Dokument som någon redan har laddat ner ändras inte.',
    none: 'Kommunen har ingen logotyp. Namnet står ensamt.',
    now: 'Så här ser den ut nu',
    file: 'Välj en bild',
    hint: 'SVG eller PNG, högst 100 kB. Den ska synas på vit botten.',
    browse: 'Välj fil',
    drop: 'eller släpp den här',
    saving: 'Sparar …',
    saved: 'Logotypen är sparad. Den syns nu på alla sidor.',
    remove: 'Ta bort logotypen',
    removing: 'Tar bort …',
    removed: 'Logotypen är borttagen. Namnet står ensamt.',
  },
} as const;
