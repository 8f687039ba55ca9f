/** A heading as compared with the table of contents and with itself elsewhere: letters and digits only. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
