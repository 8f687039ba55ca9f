export const calendarWords = {
  title: 'Kalender',
  leadOne: 'Få dagarna för den här överenskommelsen i din egen kalender. De ändras där när de ändras här.',
  leadAll: 'Få det som kommer härnäst i din egen kalender. Dagarna ändras där när de ändras här.',
  get: 'Hämta kalenderns adress',
  getting: 'Hämtar …',
  address: 'Kalenderns adress',
  hint: 'Klistra in den i ditt kalenderprogram, som en prenumeration. Visa den inte för andra: den som har adressen ser dagarna.',
  copy: 'Kopiera',
  copied: 'Kopierad',
  failed: 'Markera adressen och kopiera den själv.',
} as const;
