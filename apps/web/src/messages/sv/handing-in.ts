/** Words of the form that hands an answer in. */
export const handInWords = {
  title: 'Lämna in',
  name: 'Ditt namn',
  nameError: 'Skriv ditt namn, minst två bokstäver.',
  role: 'Din roll i föreningen eller nämnden',
  roleHint: 'Till exempel ordförande, sekreterare eller nämndsekreterare.',
  roleError: 'Skriv din roll, minst två bokstäver.',
  required: 'måste fyllas i',
  tooLong: 'Högst 120 tecken.',
  submit: 'Lämna in svaret',
  submitAgain: 'Lämna in det ändrade svaret',
  pending: 'Lämnar in …',
  summary: 'Rätta det här först',
  failed: 'Svaret är inte inlämnat',
  unknown: 'Vi vet inte om svaret kom fram',
  unknownText:
    'Uppkopplingen bröts innan kvittot hann komma. Tryck på knappen igen: då får ni kvittot, och svaret lämnas bara in en gång.',
  unsaved: 'Det finns text på den här enheten som inte är sparad',
  unsavedText: 'Gå tillbaka, så sparas den. Annars kommer den inte med när ni lämnar in.',
  backToWriting: 'Tillbaka och skriv',
} as const;
