import type { DefinitionIssue, DefinitionIssueCode } from './definition-issue.ts';

/** The text for the person who writes the form: what is wrong and what to do. */
export function definitionMessage(issue: DefinitionIssue): string {
  return texts[issue.code](issue.detail);
}

const texts: { readonly [C in DefinitionIssueCode]: (detail: string) => string } = {
  shape: (detail) => `Formuläret har ett värde som inte går att läsa (${detail}). Rätta värdet.`,
  unknownProperty: (detail) => `Egenskapen ”${detail}” finns inte. Ta bort den eller rätta stavningen.`,
  unknownFieldType: (detail) => `Fälttypen ”${detail}” finns inte. Välj en av de typer som finns.`,
  missingSwedishText: () => 'Den svenska texten saknas. Skriv den.',
  missingTranslation: (detail) => `Texten saknas på språket ”${detail}”. Översätt den eller ta bort språket.`,
  reservedKey: (detail) => `Nyckeln ”${detail}” går inte att använda. Välj en annan.`,
  duplicateKey: (detail) => `Nyckeln ”${detail}” används mer än en gång. Ge varje fråga en egen nyckel.`,
  duplicateOption: (detail) => `Alternativet ”${detail}” finns mer än en gång. Ta bort det ena.`,
  choiceWithoutOptions: () => 'Frågan har inga alternativ att välja bland. Lägg till minst ett.',
  requiredNote: () => 'En upplysning kan inte vara obligatorisk, för den har inget svar. Ta bort kravet.',
  passagesMisplaced: () =>
    'Kommentarer till enskilda meningar kan bara stå bland frågorna om varje avsnitt, och bara en gång där. Ta bort eller flytta fältet.',
  emptyRange: () => 'Det minsta tillåtna är större än det största. Ändra något av dem.',
  unknownOperator: (detail) => `Villkoret använder ”${detail}”, som inte är tillåtet. Skriv om villkoret.`,
  conditionTooDeep: (detail) => `Villkoret är nästlat för djupt (${detail}). Dela upp det.`,
  badArguments: (detail) => `Villkoret har fel antal eller fel slags delar (${detail}). Rätta det.`,
  danglingVar: (detail) => `Villkoret läser ”${detail}”, som inte finns eller inte kan läsas härifrån.`,
  cycle: (detail) => `Villkoren går i cirkel: ${detail}. Bryt cirkeln.`,
};
