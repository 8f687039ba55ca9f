/** What stands side by side on a row, parted by wide gaps or tabs: `Kommunstyrelsen        Sammanträdesdatum`. */
export function cellsOfRow(text: string): string[] {
  return text.split(/ {3,}|\t+/).map((cell) => cell.trim());
}
