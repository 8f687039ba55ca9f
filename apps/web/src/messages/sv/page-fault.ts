/** Words of a page that could not be made. */
export const pageFaultWords = {
  databaseDown: {
    title: 'Vi når inte databasen just nu',
    text: 'Inget har sparats eller gått förlorat. Servern som håller alla uppgifter svarar inte. Vänta någon minut och försök igen. Står det still längre än så: hör av dig till den som sköter driften.',
  },
  processEngineDown: {
    title: 'Vi når inte processmotorn just nu',
    text: 'Den del som driver processerna svarar inte. Inget har gått förlorat: tider och påminnelser tas igen när den är tillbaka. Vänta någon minut och försök igen.',
  },
  unknownFault: {
    title: 'Något gick fel hos oss',
    text: 'Felet är loggat och inget har ändrats. Försök igen. Händer det flera gånger: hör av dig till kommunen och nämn koden nedan.',
  },
  faultCode: (code: string) => `Kod: ${code}`,
  tryAgain: 'Försök igen',
} as const;
