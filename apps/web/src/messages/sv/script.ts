/** What is said where no script runs. */
export const scriptWords = {
  page: 'Du kan läsa allt här. Men för att ändra eller skicka något behöver JavaScript vara på i din webbläsare: slå på det och ladda om sidan.',
  form: 'Formuläret behöver JavaScript. Slå på det i din webbläsare och ladda om sidan.',
} as const;
