/** Words of the public pages that tell what one version changes in another. */
export const publicChangesWords = {
  title: (to: number, from: number) => `Vad version ${to} ändrade i version ${from}`,
  proposalTitle: (from: number) => `Vad förslaget ändrar i version ${from}, den senast antagna`,
  proposalLink: (from: number) => `Se vad förslaget ändrar i version ${from}, den senast antagna`,
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
