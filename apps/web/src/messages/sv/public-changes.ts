/** Words of the public page that tells what an adopted version changed. */
export const publicChangesWords = {
  title: (to: number, from: number) => `Vad version ${to} ändrade i version ${from}`,
  proposalTitle: (from: number) => `Vad förslaget ändrar i version ${from}, som gäller nu`,
  proposalLink: (from: number) => `Se vad förslaget ändrar i version ${from}, som gäller nu`,
  link: (from: number) => `Vad som ändrades sedan version ${from}`,
  why: 'Därför',
  back: { adopted: 'Tillbaka till överenskommelsen', proposal: 'Tillbaka till remissen' },
  what: (from: number, to: number) => `ändringar från version ${from} till ${to}`,
  causes: {
    answer: 'Synpunkt i remissen.',
    answerFrom: (name: string) => `Synpunkt i remissen från ${name}.`,
    returned: {
      meeting: (stage: string) => `Det som sades vid ${stage}.`,
      body: (stage: string) => `Ändring som begärdes vid ${stage}.`,
    },
    editorial: 'Redaktionell ändring, av språk eller form.',
    notStated: 'Ingen orsak är angiven.',
  },
} as const;
